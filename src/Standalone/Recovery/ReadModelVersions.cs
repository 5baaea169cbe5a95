using ChiBo.Projections;
using ChiBo.Standalone.Storage;

namespace ChiBo.Standalone.Recovery;

/// <summary>How far the read model has come: each row holds its aggregate's version.</summary>
internal sealed class ReadModelVersions(ProjectedVersions projected) : IConsumedVersions
{
    public async Task<IReadOnlyCollection<(string Kind, string Key)>> FindBehind(
        IReadOnlyList<StoredAggregate> stored, CancellationToken cancellation)
    {
        var versions = await projected.Read(cancellation);
        return
        [
            .. stored.Where(s => versions.TryGetValue(s.Kind, out var rows)
                    && rows.GetValueOrDefault(s.Key.TrimEnd('/')) < s.Version)
                .Select(s => (s.Kind, s.Key)),
        ];
    }
}
