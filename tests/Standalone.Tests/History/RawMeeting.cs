using System.Text.Json.Nodes;

namespace ChiBo.Standalone.Tests.History;

/// <summary>A meeting as its grain shows it, counted by hand: nothing here comes from the read model or its code.</summary>
internal sealed class RawMeeting(string cellId, JsonNode meeting)
{
    private const string Fields =
        """
        id kind month phase scheduledAt openedAt closedAt
        attendance { people { memberId standing position status } } agenda { items { opinions { speaker { id } } } }
        scores { self { sheet { total grade } } observers { sheet { total grade } } confirmed { sheet { total grade } } lost { criterion points } }
        """;

    public string CellId => cellId;
    public string Id => Text("id")!;
    public string Kind => Text("kind")!;
    public string Month => Text("month")!;
    public bool IsHeld => Text("closedAt") is not null && Text("phase") != "CANCELLED";
    public DateTimeOffset? OpenedAt => Text("openedAt") is { } at ? DateTimeOffset.Parse(at, null) : null;
    public string Date => ((OpenedAt ?? DateTimeOffset.Parse(Text("scheduledAt")!, null)) + TimeSpan.FromHours(7)).ToString("yyyy-MM-dd", null);
    public int Expected => Counted.Count();
    public int Present => Counted.Count(p => Is(p, "status", "PRESENT"));
    public int OrdinaryPresent => Ordinary.Count();
    public int OrdinarySpeakers => Ordinary.Count(p => Speakers.Contains(p["memberId"]!.GetValue<string>()));

    /// <summary>«92.5 GOOD», or nothing.</summary>
    public string Score(string side) => meeting["scores"]![side]?["sheet"] is { } sheet ? $"{Number(sheet["total"])} {sheet["grade"]}" : "";

    public string Lost => string.Join(' ', meeting["scores"]!["lost"]!.AsArray().Select(l => $"{l!["criterion"]}:{Number(l["points"])}"));

    /// <summary>97.0 is 97: how many digits a database keeps is not what is compared.</summary>
    public static string Number(JsonNode? number) =>
        number?.GetValue<decimal>().ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "";

    public static async Task<RawMeeting> Read(BlocReader bloc, string cellId, string id) =>
        new(cellId, (await bloc.Ask($"{{ meeting(id: \"{id}\") {{ {Fields} }} }}"))["meeting"]!);

    private IEnumerable<JsonNode> People => meeting["attendance"]!["people"]!.AsArray().Select(p => p!);

    private IEnumerable<JsonNode> Counted => People.Where(p =>
        Is(p, "standing", "ACTIVE") || Is(p, "standing", "TEMPORARILY_IN") || (Is(p, "standing", "EXEMPT") && Is(p, "status", "PRESENT")));

    private IEnumerable<JsonNode> Ordinary => Counted.Where(p => Is(p, "status", "PRESENT") && Is(p, "position", "MEMBER"));

    private HashSet<string> Speakers => meeting["agenda"]!["items"]!.AsArray()
        .SelectMany(i => i!["opinions"]!.AsArray()).Select(o => o!["speaker"]!["id"]!.GetValue<string>()).ToHashSet();

    private string? Text(string name) => meeting[name]?.GetValue<string>();

    private static bool Is(JsonNode node, string name, string value) => node[name]!.GetValue<string>() == value;
}
