using System.Collections.Concurrent;
using System.Text.Json;
using ChiBo.Grains.Kernel;
using ChiBo.Grains.Tests.Kernel;

namespace ChiBo.Grains.Tests.Meetings;

/// <summary>Every version of the first ballot of each meeting that the store was given, as whoever keeps the versions of a row has them.</summary>
internal sealed class StoredBallots
{
    private readonly ConcurrentDictionary<string, ConcurrentQueue<JsonElement>> _versions = [];

    public StoredBallots(StoredRecords store) => store.AfterWrite = key =>
    {
        if (Of(store.Find(key)!) is { } ballot) _versions.GetOrAdd(key, _ => new()).Enqueue(ballot);
        return Task.CompletedTask;
    };

    public IReadOnlyCollection<JsonElement> Versions(string meetingId) => _versions.GetValueOrDefault(meetingId, []);

    /// <summary>Steps that add so few voters that their papers are known to be theirs.</summary>
    public IEnumerable<string> Pairings(string meetingId) => Pairings(Versions(meetingId));

    /// <inheritdoc cref="Pairings(string)"/>
    public static IEnumerable<string> Pairings(IEnumerable<JsonElement> versions)
    {
        var (voters, papers) = (0, 0);
        foreach (var version in versions)
        {
            var (moreVoters, morePapers) = (Ids(version, "Voters").Count - voters, Ids(version, "Box").Count - papers);
            if (moreVoters != morePapers || moreVoters is 1 or 2) yield return $"{moreVoters} voters beside {morePapers} papers";
            (voters, papers) = (voters + moreVoters, papers + morePapers);
        }
    }

    public static List<string> Ids(JsonElement ballot, string set) => ballot.TryGetProperty(set, out var ids)
        ? [.. ids.EnumerateArray().Select(i => i.ValueKind == JsonValueKind.String
            ? i.GetString()! : i.GetProperty("TrackingNumber").GetString()!)]
        : [];

    public static JsonElement? Of(AggregateRecord record) =>
        JsonDocument.Parse(record.State).RootElement.TryGetProperty("Ballots", out var ballots) && ballots.GetArrayLength() > 0 ? ballots[0] : null;
}
