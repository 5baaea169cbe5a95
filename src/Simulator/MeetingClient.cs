using System.Text.Json.Nodes;

namespace ChiBo.Simulator;

/// <summary>One meeting as its people give orders about it.</summary>
internal sealed class MeetingClient(string id, Draw draw)
{
    private int _refused;

    public string Id => id;

    /// <summary>Orders that were refused as the rules want it.</summary>
    public int Refused => _refused;

    /// <summary>An order that must be carried out.</summary>
    /// <param name="about">What tells it from the person's other orders of the same kind for this meeting.</param>
    public Task Do(
        Person who, DateTimeOffset at, string mutation, string about = "", params ReadOnlySpan<(string Name, JsonNode? Value)> fields) =>
        who.Do(mutation, at, $"{id}|{about}", Input(fields));

    /// <summary>An order that the rules may refuse.</summary>
    public Task Try(
        Person who, DateTimeOffset at, string mutation, string about, params ReadOnlySpan<(string Name, JsonNode? Value)> fields) =>
        Count(who.Order(mutation, at, $"{id}|{about}", Input(fields)));

    /// <summary>A question about the meeting.</summary>
    public async Task<JsonNode> Ask(Person who, DateTimeOffset at, string selection) =>
        (await who.Ask(at, $"query($id: ID!) {{ meeting(id: $id) {{ {selection} }} }}", new JsonObject { ["id"] = id }))["meeting"]!;

    /// <summary>Whether something happens in this meeting.</summary>
    public bool Happens(string what, double probability) => draw.Happens($"{id}|{what}", probability);

    public int Between(string what, int least, int most) => draw.Between($"{id}|{what}", least, most);

    public T One<T>(string what, IReadOnlyList<T> among) => draw.One($"{id}|{what}", among);

    public double Share(string what) => draw.Share($"{id}|{what}");

    private async Task Count(Task<string[]> order)
    {
        if ((await order).Length > 0) Interlocked.Increment(ref _refused);
    }

    private JsonObject Input(ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var input = new JsonObject { ["meetingId"] = id };
        foreach (var (name, value) in fields) input[name] = value;
        return input;
    }
}
