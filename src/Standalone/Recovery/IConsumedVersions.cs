namespace ChiBo.Standalone.Recovery;

/// <summary>How far a consumer of the bus has come.</summary>
internal interface IConsumedVersions
{
    Task<HeardVersions> Read(CancellationToken cancellation);
}
