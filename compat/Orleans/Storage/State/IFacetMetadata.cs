namespace Orleans;

/// <summary>Marks attributes of constructor parameters that the runtime fills.</summary>
public interface IFacetMetadata;
