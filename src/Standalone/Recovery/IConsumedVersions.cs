namespace ChiBo.Standalone.Recovery;

/// <summary>How far a consumer of the bus has come.</summary>
internal interface IConsumedVersions
{
    /// <summary>The aggregates that the consumer must hear from again, of those that are stored.</summary>
    Task<IReadOnlyCollection<(string Kind, string Key)>> FindBehind(
        IReadOnlyList<Storage.StoredAggregate> stored, CancellationToken cancellation);
}
