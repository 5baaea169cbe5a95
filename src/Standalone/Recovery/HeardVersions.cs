using ChiBo.Standalone.Storage;

namespace ChiBo.Standalone.Recovery;

/// <summary>What a service on the bus has heard: the newest version of each, by id.</summary>
internal sealed record HeardVersions(
    IReadOnlyDictionary<string, long> Meetings, IReadOnlyDictionary<string, long> Cells, IReadOnlyDictionary<string, long> Blocs)
{
    /// <summary>Those of the stored that it has not heard of at their version; what it does not consume is never behind.</summary>
    public IReadOnlyCollection<(string Kind, string Key)> FindBehind(IReadOnlyList<StoredAggregate> stored) =>
    [
        .. stored.Where(s => s.Kind switch
            {
                "meeting" => Meetings.GetValueOrDefault(s.Key) < s.Version,
                "cell" => Cells.GetValueOrDefault(s.Key) < s.Version,
                "bloc" => Blocs.GetValueOrDefault(s.Key.TrimEnd('/')) < s.Version,
                _ => false,
            })
            .Select(s => (s.Kind, s.Key)),
    ];
}
