using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>A cell as its clients see it before the month begins.</summary>
internal sealed record Cell(string Id, string Name, int Day, TimeOnly Time, IReadOnlyList<Member> Members, Member Secretary, Person Superior)
{
    /// <summary>The regular meetings of this month and the next that are planned already.</summary>
    public IReadOnlyList<string> Planned { get; init; } = [];

    private const string Query = """
        query($id: ID!) { cell(id: $id) { id name hasCommittee schedule { dayOfMonth time }
          upcoming { meetingId } roster { memberId class standing position } } }
        """;

    /// <summary>Reads the cell as the bloc's office may.</summary>
    public static async Task<Cell> Load(Api api, Person office, string id, Person superior, DateTimeOffset at)
    {
        var cell = (await office.Ask(at, Query, new JsonObject { ["id"] = id }))["cell"]!;
        var members = cell["roster"]!.AsArray().Select(m => Read(api, m!)).ToArray();
        var secretary = (cell["roster"]!.AsArray().FirstOrDefault(m => m!["position"]!.GetValue<string>() == "SECRETARY")
            ?? throw new SimulationException($"{id} chưa có bí thư vào {at:dd/MM/yyyy}; hãy chọn tháng sau khi đảng bộ mẫu bắt đầu."))
            ["memberId"]!.GetValue<string>();
        return new Cell(
            id, cell["name"]!.GetValue<string>(), cell["schedule"]!["dayOfMonth"]!.GetValue<int>(),
            TimeOnly.Parse(cell["schedule"]!["time"]!.GetValue<string>(), System.Globalization.CultureInfo.InvariantCulture),
            members, members.First(m => m.Id == secretary), superior)
        {
            Planned =
            [
                .. cell["upcoming"]!.AsArray().Select(m => m!["meetingId"]?.GetValue<string>()).OfType<string>(),
            ],
        };
    }

    private static Member Read(Api api, JsonNode entry)
    {
        var (id, standing) = (entry["memberId"]!.GetValue<string>(), entry["standing"]!.GetValue<string>());
        return new Member(
            id, new Person(api, id), entry["class"]!.GetValue<string>() == "FULL" && standing is not "TEMPORARILY_IN",
            standing is "ACTIVE", standing is "TEMPORARILY_OUT", standing is "TEMPORARILY_IN");
    }
}
