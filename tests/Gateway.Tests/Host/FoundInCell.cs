using System.Text.Json.Nodes;

namespace ChiBo.Gateway.Tests.Host;

/// <summary>What inspection finds in a cell, as its people see it.</summary>
public static class FoundInCell
{
    private const string Fields =
        "id code title resolution severity state occurrence month answerBy isOverdue since healedAt memberId answer inspectionId "
        + "evidence { name label value } history { kind byId text }";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Inspects the bloc.</summary>
    public static Client Inspection(this TestCell cell) => cell.As(new Account("ubkt-01", $"{cell.BlocId}/inspection"));

    /// <summary>All findings of the cell that somebody sees, by code.</summary>
    public static async Task<ILookup<string, JsonNode>> Findings(this TestCell cell, Client client, object? filter = null)
    {
        var given = (JsonObject)System.Text.Json.JsonSerializer.SerializeToNode(filter ?? new { })!;
        given["cellId"] = cell.Id;
        var answer = await client.Ask(
            $"query($f: FindingFilter) {{ findings(filter: $f, first: 200) {{ nodes {{ {Fields} }} }} }}", new { f = given });
        return answer["findings"]!["nodes"]!.AsArray().ToLookup(f => f!["code"]!.GetValue<string>(), f => f!);
    }

    /// <summary>The finding of the code, once the read model shows it so.</summary>
    public static async Task<JsonNode> Finding(
        this TestCell cell, Client client, string code, string state = "RAISED", Func<JsonNode, bool>? where = null)
    {
        var deadline = DateTime.UtcNow + Patience;
        while (true)
        {
            var found = (await cell.Findings(client))[code].ToArray();
            if (found.FirstOrDefault(f => f.State() == state && where?.Invoke(f) != false) is { } finding) return finding;
            if (DateTime.UtcNow > deadline)
                throw new TimeoutException($"{code} {state}: {new JsonArray([.. found.Select(f => f.DeepClone())])}");
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>Returns once no finding of the code waits for anybody: each is healed, or withdrawn.</summary>
    public static async Task NoMore(this TestCell cell, Client client, string code)
    {
        var deadline = DateTime.UtcNow + Patience;
        while ((await cell.Findings(client))[code].Any(f => f.State() == "RAISED"))
        {
            if (DateTime.UtcNow > deadline) throw new TimeoutException($"{code} is still raised");
            await Task.Delay(Pause, TestContext.Current.CancellationToken);
        }
    }

    public static string Id(this JsonNode node) => node["id"]!.GetValue<string>();

    public static string State(this JsonNode node) => node["state"]!.GetValue<string>();
}
