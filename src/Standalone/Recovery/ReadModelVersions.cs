using ChiBo.Projections;

namespace ChiBo.Standalone.Recovery;

/// <summary>How far the read model has come: each row holds its aggregate's version.</summary>
internal sealed class ReadModelVersions(ProjectedVersions projected) : IConsumedVersions
{
    public async Task<HeardVersions> Read(CancellationToken cancellation) => new(await projected.Read(cancellation));
}
