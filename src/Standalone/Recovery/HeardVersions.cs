using ChiBo.Standalone.Storage;

namespace ChiBo.Standalone.Recovery;

/// <summary>What a consumer of the bus has heard: by kind of aggregate, the newest version of each, by path.</summary>
internal sealed record HeardVersions(IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>> ByKind)
{
    public HeardVersions(
        IReadOnlyDictionary<string, long> meetings, IReadOnlyDictionary<string, long> cells, IReadOnlyDictionary<string, long> blocs)
        : this(new Dictionary<string, IReadOnlyDictionary<string, long>>
        {
            ["meeting"] = meetings, ["cell"] = cells, ["bloc"] = blocs,
        })
    {
    }

    /// <summary>Those of the stored that it has not heard of at their version; what it does not consume is never behind.</summary>
    public IEnumerable<(string Kind, string Key)> FindBehind(IEnumerable<StoredAggregate> stored) =>
        stored.Where(s => ByKind.TryGetValue(s.Kind, out var heard) && heard.GetValueOrDefault(s.Key.TrimEnd('/')) < s.Version)
            .Select(s => (s.Kind, s.Key));
}
