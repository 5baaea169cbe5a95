using System.Text.Json.Nodes;
using ChiBo.Evening.Rooms;
using ChiBo.Evening.Systems;
using ChiBo.Evening.Wire;

namespace ChiBo.Evening.Checks;

/// <summary>Whether every acknowledged order is in the grains and in the read model, once.</summary>
internal sealed class Audit(Crowd crowd, Database database)
{
    private const string Meeting =
        "query($id: ID!) { meeting(id: $id) { version attendance { present } ballots { tally { for against other } } "
        + "history { actor action } } }";

    /// <summary>Who plans the months of cells that have not done so themselves: nobody is told of those orders.</summary>
    private const string Platform = "chibo";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    /// <returns>What does not agree, the read model's delay allowed for; empty when all does.</returns>
    public async Task<IReadOnlyList<string>> Run(IReadOnlyList<Room> rooms)
    {
        for (var deadline = DateTime.UtcNow + Patience; ; await Task.Delay(Pause))
            if (await Look(rooms) is var found && (found.Count == 0 || DateTime.UtcNow > deadline)) return found;
    }

    private async Task<IReadOnlyList<string>> Look(IReadOnlyList<Room> rooms)
    {
        var table = await database.MeetingsTable();
        var rows = (await database.Read<Row>(
                $"select id as Id, version as Version, present as Present, ballots as Ballots from {table}"))
            .ToDictionary(r => r.Id, r => r);
        var questions = rooms.Select(r => Shot.Question(r.Chair, r.Days(10), Meeting, $"{{\"id\":\"{r.Id}\"}}")).ToArray();
        await crowd.Send(questions, read: true);
        var found = new List<string>();
        foreach (var (room, question) in rooms.Zip(questions)) found.AddRange(Compare(room, question, rows.GetValueOrDefault(room.Id)));
        return found;
    }

    private static IEnumerable<string> Compare(Room room, Shot question, Row? row)
    {
        if (JsonNode.Parse(question.Text ?? "{}")?["data"]?["meeting"] is not { } meeting) return [$"{room.Id}: {question.Text}"];
        var acknowledged = room.Acknowledged;
        var present = 1 + acknowledged
            .Count(d => d.Action == "CheckIn" && !room.Visiting.Contains(d.Who)); // the chair is there since the opening
        var kept = meeting["history"]!.AsArray()
            .Select(h => new Deed(h!["actor"]!.GetValue<string>(), h["action"]!.GetValue<string>()))
            .ToLookup(d => d.Who == Platform);
        var orders = acknowledged.Count + kept[true].Count();
        var votes = meeting["ballots"]!.AsArray().Select(b => b!["tally"])
            .Sum(t => t is null ? 0 : t["for"]!.GetValue<int>() + t["against"]!.GetValue<int>() + t["other"]!.GetValue<int>());
        return
        [
            .. Books.Compare(room.Id, acknowledged, kept[false]),
            .. Differ(room, "votes counted", acknowledged.Count(d => d.Action == "CastVote"), votes),
            .. Differ(room, "present", present, meeting["attendance"]!["present"]!.GetValue<int>()),
            .. Differ(room, "version of the grain", orders, meeting["version"]!.GetValue<long>()),
            .. Differ(room, "version of the read model", orders, row?.Version ?? 0),
            .. Differ(room, "present in the read model", present, row?.Present ?? 0),
            .. Differ(room, "ballots in the read model", acknowledged.Count(d => d.Action == "OpenBallot"), row?.Ballots ?? 0),
        ];
    }

    private static string[] Differ(Room room, string what, long acknowledged, long found) =>
        acknowledged == found ? [] : [$"{room.Id}: {what}: {acknowledged} acknowledged, {found} found"];

    private sealed class Row
    {
        public string Id { get; init; } = "";

        public long Version { get; init; }

        public long Present { get; init; }

        public long Ballots { get; init; }
    }
}
