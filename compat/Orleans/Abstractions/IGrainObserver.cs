using Orleans.Runtime;

namespace Orleans;

/// <summary>An object outside the grains that grains may call back.</summary>
public interface IGrainObserver : IAddressable;
