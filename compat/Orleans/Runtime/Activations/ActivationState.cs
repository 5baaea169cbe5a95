namespace Orleans.Runtime;

/// <summary>The life of an activation.</summary>
internal enum ActivationState : byte
{
    /// <summary>It is being made; calls wait.</summary>
    Activating,

    /// <summary>It takes calls.</summary>
    Valid,

    /// <summary>It steps down; what arrives waits for the next activation.</summary>
    Deactivating,

    /// <summary>It is gone.</summary>
    Invalid,
}
