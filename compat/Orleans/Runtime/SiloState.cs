namespace Orleans.Runtime;

/// <summary>Whose calls a silo takes.</summary>
internal enum SiloState
{
    /// <summary>Nobody's.</summary>
    Stopped,

    /// <summary>Everybody's.</summary>
    Open,

    /// <summary>Those of its own grains, which are stepping down.</summary>
    Stopping,
}
