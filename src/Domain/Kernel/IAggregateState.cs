namespace ChiBo.Domain.Kernel;

/// <summary>The state of an aggregate: a value that only events change.</summary>
public interface IAggregateState<TSelf> where TSelf : IAggregateState<TSelf>
{
    /// <summary>The state before anything happened.</summary>
    static abstract TSelf Empty { get; }

    /// <summary>Whether anything has happened yet: what does not exist answers like what may not be seen.</summary>
    bool Exists { get; }
}
