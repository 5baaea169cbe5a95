using System.Text.Json.Nodes;

namespace ChiBo.Standalone.Operating;

/// <summary><c>./chibo set-aside</c>: lists what a running ChiBo has set aside, for the office that signs in.</summary>
internal sealed class SetAsideCommand(OperatorClient client, TextWriter output)
{
    private const string Query = "{ setAside { work key reason since lastAt times } }";

    public async Task Run()
    {
        var records = (await client.Ask(Query))["setAside"]!.AsArray();
        foreach (var record in records) await output.WriteLineAsync(Line(record!));
        await output.WriteLineAsync($"Có {records.Count} bản ghi được để riêng.");
    }

    private static string Line(JsonNode record) =>
        $"{record["work"]}  {record["key"]}  {record["reason"]}  từ {record["since"]}, lần cuối {record["lastAt"]}, {record["times"]} lần";
}
