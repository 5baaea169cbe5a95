using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>
/// Whatever the order, and whatever else is in it: to what is not there for the caller it is «not found».
/// </summary>
public sealed class EveryMutation : IAsyncLifetime
{
    /// <summary>These look at the file first: it says nothing about the meeting.</summary>
    private static readonly string[] FileFirst = ["addDocument", "submitFinalText"];

    private readonly GatewayHost _host = new() { OpenSchema = true };

    [Fact]
    public async Task Answers_a_stranger_that_there_is_no_such_thing()
    {
        var stranger = _host.As(new Account("vp-la", "khoi-la/bloc-office"));
        var types = await Types(stranger);
        var mutations = types["Mutation"]["fields"]!.AsArray()
            .Select(f => (Name: f!["name"]!.GetValue<string>(), Input: f["args"]![0]!["type"]!["ofType"]!["name"]!
                .GetValue<string>()))
            .Where(m => m.Name is not ("importRoster" or "importOrganisations")) // files cannot be sent as JSON: their own tests
            .ToArray();
        var answers = new List<string>();
        foreach (var (name, input) in mutations)
            answers.Add($"{name}: {string.Join(", ", await stranger.Order(name, Sample(types, types[input], name)))}");
        answers.ShouldBe(mutations.Select(m =>
            $"{m.Name}: {(FileFirst.Contains(m.Name) ? "file.one-content" : "common.not-found")}"));
        mutations.Length.ShouldBeGreaterThan(60);
    }

    private static async Task<Dictionary<string, JsonNode>> Types(Client client) =>
        (await client.Ask("""
            { __schema { types { name kind enumValues { name } fields { name args { type { ofType { name } } } }
              inputFields { name defaultValue type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }
            """))["__schema"]!["types"]!.AsArray().ToDictionary(t => t!["name"]!.GetValue<string>(), t => t!);

    private static JsonObject Sample(Dictionary<string, JsonNode> types, JsonNode input, string mutation)
    {
        var sample = new JsonObject();
        foreach (var field in input["inputFields"]!.AsArray())
            if (field!["type"]!["kind"]!.GetValue<string>() == "NON_NULL" && field["defaultValue"] is null)
                sample[field["name"]!.GetValue<string>()] = Value(types, field["type"]!["ofType"]!, field["name"]!
                    .GetValue<string>(), mutation);
        return sample;
    }

    private static JsonNode Value(Dictionary<string, JsonNode> types, JsonNode type, string field, string mutation) =>
        (type["kind"]!.GetValue<string>(), type["name"]?.GetValue<string>()) switch
        {
            ("NON_NULL", _) => Value(types, type["ofType"]!, field, mutation),
            ("LIST", _) => new JsonArray(Value(types, type["ofType"]!, field, mutation)),
            ("ENUM", { } name) => types[name]["enumValues"]![0]!["name"]!.GetValue<string>(),
            ("INPUT_OBJECT", { } name) => Sample(types, types[name], mutation),
            (_, "ID") => Id(field, mutation),
            (_, "Int") when field == "year" => 2026,
            (_, "Int" or "Decimal") => 1,
            (_, "Boolean") => true,
            (_, "LocalDate") => "2026-11-04",
            (_, "LocalTime") => "19:00:00",
            (_, "DateTime") => "2026-11-04T12:00:00Z",
            _ => field.Contains("onth", StringComparison.Ordinal) ? "2026-11" : "x",
        };

    private static string Id(string field, string mutation) => (field, mutation) switch
    {
        ("id", "registerBloc") => "khoi-mau",
        ("id", "registerOrganisation" or "registerWorkingGroup") or ("organisationId" or "workingGroupId", _) => "khoi-mau/a",
        ("id", _) or ("cellId", _) => "khoi-mau/a/b",
        ("meetingId", _) => "khoi-mau/a/b/2026-11-regular-1",
        ("visitId", _) => "khoi-mau/to-cong-tac-1/v1",
        _ => "x",
    };

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
