namespace ChiBo.Grains.Kernel;

/// <summary>The aggregate whose debts an <see cref="Outbox"/> pays.</summary>
internal interface IOutboxSource
{
    long StoredVersion { get; }

    /// <summary>The whole stored state for the bus; null when there is nothing to tell.</summary>
    object? Snapshot();

    /// <summary>Stores that debts are paid.</summary>
    Task Flush();
}
