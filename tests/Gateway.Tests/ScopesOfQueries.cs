using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>Who sees what in every field of the root: a field that is added needs a row here.</summary>
public sealed class ScopesOfQueries : IAsyncLifetime
{
    private readonly GatewayHost _host = new() { OpenSchema = true };

    /// <summary>Each field, what is asked of it, and which cells its answer may speak of: those of the caller's reach.</summary>
    private static readonly (string Field, string Selection, Reach Shows)[] Fields =
    [
        ("me", "me { id scope }", Reach.Nothing),
        ("bloc", "bloc { id counts { organisations cells members } }", Reach.Counts),
        ("organisation", "organisation(id: $o) { id }", Reach.Organisation),
        ("organisations", "organisations { nodes { id } }", Reach.Organisations),
        ("cell", "cell(id: $c) { id roster { memberId } }", Reach.OneCell),
        ("cells", "cells { nodes { id roster { memberId } } }", Reach.Cells),
        ("meeting", "meeting(id: $m) { id cellId }", Reach.OneCell),
        ("meetings", "meetings { nodes { id cellId } }", Reach.Cells),
        ("verifyMeeting", "verifyMeeting(id: $m) { version }", Reach.OneMeeting),
        ("rubricEditions", "rubricEditions { id }", Reach.Nothing),
        ("checkRubric", """checkRubric(json: "{}") { code }""", Reach.Nothing),
        ("pulse", "pulse { missing expected }", Reach.Nothing),
        ("rebuilds", "rebuilds { projection }", Reach.Nothing),
        ("reports", """
            reports { monthlySheet(month: "2026-11") { cellId } sixMonthSheet(from: "2026-07") { cellId }
              supervisionStatistics(from: "2026-01-01", to: "2026-12-31") { cellId } gradeMatrix(from: "2026-01", to: "2026-12") { cellId }
              attendanceTrend(from: "2026-01", to: "2026-12") { month } scoreComparison(month: "2026-11") { cellId } }
            """, Reach.Cells),
    ];

    /// <summary>
    /// Fields whose scopes have tests of their own, with something to see: <see cref="InspectionFindings"/> and
    /// <see cref="WorkingGroups"/>.
    /// </summary>
    private static readonly string[] Elsewhere =
    [
        "finding", "findings", "inspection", "inspections", "visit", "visits", "workingGroup", "workingGroups", "proposedVisits",
        "__schema", "__type", "__typename",
    ];

    private enum Reach
    {
        Nothing,
        Counts,
        Organisation,
        Organisations,
        OneCell,
        Cells,
        OneMeeting,
    }

    [Fact]
    public async Task Every_field_shows_each_exactly_their_scope()
    {
        TestMeeting[] meetings = [await TestMeeting.Planned(_host, 3), await TestMeeting.Planned(_host, 3), await TestMeeting.Planned(_host, 3)];
        await Shown(meetings.Length);
        var (own, all) = (meetings[0], meetings.Select(m => m.Cell.Id).ToArray());
        foreach (var (who, account, cells, organisations) in People(own, all))
        foreach (var field in Fields)
            (await Seen(account, field.Field, field.Selection, own)).ShouldBe(
                Expected(field.Shows, own, cells, organisations), $"{who}: {field.Field}");
    }

    [Fact]
    public async Task Every_field_of_the_root_has_a_row()
    {
        var names = (await _host.As(TestCell.Office).Ask("{ __schema { queryType { fields { name } } } }"))
            ["__schema"]!["queryType"]!["fields"]!.AsArray().Select(f => f!["name"]!.GetValue<string>()).Except(Elsewhere);
        names.Order().ShouldBe(Fields.Select(f => f.Field).Order());
    }

    private static (string Who, Account Account, string[] Cells, string[] Organisations)[] People(TestMeeting own, string[] all)
    {
        var (cell, organisation) = (own.Cell.Id, own.Cell.Organisation);
        var organisations = all.Select(c => c[..c.LastIndexOf('/')]).ToArray();
        return
        [
            ("member", new("dv-a", $"{cell}/member"), [cell], []),
            ("secretary", new("dv-b", $"{cell}/secretary", $"{cell}/member"), [cell], []),
            ("organisation's committee", new("dv-c", $"{organisation}/organisation-committee"), [cell], [organisation]),
            ("visitor", new("dv-d", $"{TestCell.Bloc}/to-cong-tac-1/working-group-member"), [], []),
            ("bloc's committee", new("dv-e", $"{TestCell.Bloc}/bloc-committee"), all, organisations),
            ("report client of an organisation", new("bao-cao", $"{organisation}/report-client") { IsMachine = true }, [cell], [organisation]),
            ("somebody of another bloc", new("dv-g", "khoi-khac/bloc-committee"), [], []),
        ];
    }

    /// <summary>The ids in the answer, each once; counts as they are.</summary>
    private async Task<string> Seen(Account account, string field, string selection, TestMeeting own)
    {
        var variables = new Dictionary<string, string>();
        foreach (var (name, value) in new[] { ("$o", own.Cell.Organisation), ("$c", own.Cell.Id), ("$m", own.Id) })
            if (selection.Contains(name, StringComparison.Ordinal)) variables[name[1..]] = value;
        var declared = variables.Count == 0 ? "" : $"({string.Join(", ", variables.Keys.Select(k => $"${k}: ID!"))})";
        var client = own.As(account);
        var answer = await client.Send($"query Q{declared} {{ {selection} }}", variables);
        var shown = answer["data"]?[field];
        if (field == "bloc") return (shown?["counts"] ?? new JsonObject { ["organisations"] = 0, ["cells"] = 0, ["members"] = 0 }).ToJsonString();
        if (field == "verifyMeeting") return shown is null ? "" : own.Id;
        var found = new SortedSet<string>(StringComparer.Ordinal);
        Collect(shown, found);
        found.RemoveWhere(id => field != "meeting" && field != "meetings" && id.Split('/').Length == 4);
        return string.Join(' ', found.Select(id => field is "meeting" or "meetings" ? string.Join('/', id.Split('/').Take(3)) : id).Distinct());
    }

    private static string Expected(Reach shows, TestMeeting own, string[] cells, string[] organisations) => shows switch
    {
        Reach.Nothing => "",
        Reach.Counts =>
            $$"""{"organisations":{{organisations.Length}},"cells":{{cells.Length}},"members":{{cells.Length * 3}}}""",
        Reach.Organisation => organisations.Contains(own.Cell.Organisation) ? own.Cell.Organisation : "",
        Reach.Organisations => string.Join(' ', organisations.Order(StringComparer.Ordinal)),
        Reach.OneCell => cells.Contains(own.Cell.Id) ? own.Cell.Id : "",
        Reach.Cells => string.Join(' ', cells.Order(StringComparer.Ordinal)),
        Reach.OneMeeting => cells.Contains(own.Cell.Id) ? own.Id : "",
    };

    /// <summary>Every id of an organisation, a cell or a meeting of the bloc, wherever it stands.</summary>
    private static void Collect(JsonNode? node, SortedSet<string> found)
    {
        if (node is JsonObject thing)
            foreach (var (name, value) in thing)
                if (name is "id" or "cellId" && value?.GetValue<string>() is { } id && id.Contains('/', StringComparison.Ordinal)) found.Add(id);
                else Collect(value, found);
        else if (node is JsonArray list)
            foreach (var item in list) Collect(item, found);
    }

    private async Task Shown(int count)
    {
        var deadline = DateTimeOffset.UtcNow.AddSeconds(30);
        JsonObject answer;
        do answer = await _host.As(TestCell.Office).Ask("{ meetings { totalCount } organisations { totalCount } cells { nodes { members schedule { time } } } }");
        while ((answer["meetings"]!["totalCount"]!.GetValue<int>() != count || answer["organisations"]!["totalCount"]!.GetValue<int>() != count
                || answer["cells"]!["nodes"]!.AsArray().Any(c => c!["members"]!.GetValue<int>() != 3 || c["schedule"] is null))
            && DateTimeOffset.UtcNow < deadline);
    }

    public ValueTask InitializeAsync() => _host.InitializeAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();
}
