namespace HotChocolate.Types;

/// <summary>Describes a part of a schema while it is built.</summary>
public interface IDescriptor;
