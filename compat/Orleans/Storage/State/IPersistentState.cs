using Orleans.Core;

namespace Orleans.Runtime;

/// <summary>A stored record that a grain takes in its constructor.</summary>
public interface IPersistentState<TState> : IStorage<TState>;
