namespace Orleans.Runtime;

/// <summary>Anything that calls can be sent to.</summary>
public interface IAddressable;
