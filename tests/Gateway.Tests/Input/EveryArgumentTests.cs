using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;
using HotChocolate;
using HotChocolate.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Gateway.Tests.Input;

/// <summary>
/// No argument of the running schema goes round the door: every text, date, instant, month, year and number that it must not
/// take is refused with its code, and never answered as a fault.
/// </summary>
public sealed class EveryArgumentTests : IAsyncLifetime
{
    private const string Character = "common.text-character";
    private const string Invalid = "common.invalid-value";

    private readonly GatewayHost _host = new() { OpenSchema = true };
    private SchemaArguments _schema = null!;

    [Fact]
    public async Task Of_text_refuses_what_no_store_keeps()
    {
        foreach (var text in new[] { "a\0b", "a\ufffeb", "a\u0001b", "a\ue000b" })
        {
            var (asked, holes) = await _schema.Ask("String", (_, _) => [text], Character);
            holes.ShouldBeEmpty();
            asked.Count.ShouldBeGreaterThan(80);
            (asked, holes) = await _schema.Ask("ID", (_, _) => [text], Character);
            holes.ShouldBeEmpty();
            asked.Count.ShouldBeGreaterThan(100);
        }
    }

    [Fact]
    public async Task Of_a_date_or_an_instant_refuses_what_lies_outside_its_range()
    {
        foreach (var day in new[] { "0001-01-01", "1929-12-31", "2200-01-01", "9999-12-31" })
        {
            var (asked, holes) = await _schema.Ask("LocalDate", (_, _) => [day], Invalid);
            holes.ShouldBeEmpty();
            asked.Count.ShouldBeGreaterThan(15);
            (asked, holes) = await _schema.Ask("DateTime", (_, _) => [$"{day}T10:00:00Z"], Invalid);
            holes.ShouldBeEmpty();
            asked.Count.ShouldBeGreaterThan(2);
        }
    }

    [Fact]
    public async Task Of_a_month_or_a_year_refuses_what_is_none()
    {
        var (asked, holes) = await _schema.Ask(
            "String",
            (_, name) => name is "month" or "fromMonth" or "from" or "to" ? ["2026-13", "9999-12", "2026-1", "x"] : [],
            Invalid);
        holes.ShouldBeEmpty();
        asked.Count.ShouldBeGreaterThan(40);
        (asked, holes) = await _schema.Ask("Int", (_, name) => name == "year" ? [0, 1, -1, 1999, 2200, int.MaxValue] : [], Invalid);
        holes.ShouldBeEmpty();
        asked.Count.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task Of_a_number_refuses_what_nobody_counts()
    {
        var paging = new[] { "first", "last" }; // the engine's own, with errors of its own
        var (asked, holes) = await _schema.Ask(
            "Int", (_, name) => paging.Contains(name) ? [] : [int.MaxValue, int.MinValue], Invalid);
        holes.ShouldBeEmpty();
        asked.Count.ShouldBeGreaterThan(30);
        (_, holes) = await _schema.Ask("Decimal", (_, _) => [JsonNode.Parse("1e-20")!, JsonNode.Parse("1e20")!, 0.333], Invalid);
        holes.ShouldBeEmpty();
    }

    [Fact]
    public async Task Of_a_filter_takes_a_few_words_only()
    {
        var long1 = new string('x', 50_000);
        var (asked, holes) = await _schema.Ask("String", (_, name) => name == "text" ? [long1] : [], "common.text-length");
        holes.Count(h => h.StartsWith("Query.", StringComparison.Ordinal)).ShouldBe(0);
        asked.Count(a => a.StartsWith("Query.", StringComparison.Ordinal)).ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task Control_a_field_without_the_door_is_found()
    {
        var executor = await new ServiceCollection().AddGraphQLServer().AddQueryType<Leaky>().BuildRequestExecutorAsync();
        var schema = await Read(async (query, variables) => (JsonObject)JsonNode.Parse((await executor.ExecuteAsync(
            OperationRequestBuilder.New().SetDocument(query).SetVariableValues(Plain(variables)).Build())).ToJson())!);
        schema.Ways[nameof(Leaky)] = "{{ {0} }}";
        var (asked, holes) = await schema.Ask("String", (_, _) => ["a\0b"], Character);
        asked.ShouldBe(["Leaky.echo(text)"]);
        holes.Count.ShouldBe(1);
        (_, holes) = await schema.Ask("LocalDate", (_, _) => ["9999-12-31"], Invalid);
        holes.Count.ShouldBe(1);
    }

    private static Dictionary<string, object?> Plain(JsonObject variables) =>
        variables.ToDictionary(v => v.Key, v => (object?)v.Value?.GetValue<string>());

    private static async Task<SchemaArguments> Read(Func<string, JsonObject, Task<JsonObject>> send)
    {
        var types = (await send(SchemaArguments.Introspection, []))["data"]!["__schema"]!["types"]!.AsArray()
            .ToDictionary(t => t!["name"]!.GetValue<string>(), t => t!);
        return new SchemaArguments(types, send);
    }

    public async ValueTask InitializeAsync()
    {
        await _host.InitializeAsync();
        var meeting = await TestMeeting.Planned(_host);
        var client = meeting.Cell.As(new Account("tat-ca", $"{meeting.Cell.BlocId}/bloc-office", $"{meeting.Cell.BlocId}/bloc-committee"));
        _schema = await Read((query, variables) => client.Send(query, variables));
        var (cell, organisation) = (meeting.Cell.Id, meeting.Cell.Organisation);
        _schema.Ways["Bloc"] = "{{ bloc {{ {0} }} }}";
        _schema.Ways["Cell"] = $"{{{{ cell(id: \"{cell}\") {{{{ {{0}} }}}} }}}}";
        _schema.Ways["Organisation"] = $"{{{{ organisation(id: \"{organisation}\") {{{{ {{0}} }}}} }}}}";
        _schema.Ways["Viewer"] = "{{ me {{ {0} }} }}";
        _schema.Ways["Reports"] = "{{ reports {{ {0} }} }}";
        _schema.Ways["ReportFiles"] = "{{ reports {{ files {{ {0} }} }} }}";
    }

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    public sealed class Leaky
    {
        public string Echo(string? text, DateOnly? day) => text ?? $"{day}";
    }
}
