using System.Globalization;
using System.Text.Json.Nodes;
using ChiBo.Demo;
using ChiBo.Standalone.Tests.Hosts;

namespace ChiBo.Standalone.Tests.History;

/// <summary>
/// A bloc with seven months behind it, whose making was cut off and went on: every report over a month, an organisation and a
/// cell drawn at random says what a few independent lines make of the grains' own views.
/// </summary>
public sealed class ReportsAgreeWithTheFacts
{
    private static readonly string[] Months = ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07", "2026-08", "2026-09"];

    private string _drawn = "";
    private string _organisation = "";
    private string[] _cells = [];
    private ILookup<string, string> _topics = Array.Empty<string>().ToLookup(t => t);
    private List<RawMeeting> _meetings = [];
    private Dictionary<string, DateOnly> _registered = [];
    private List<JsonNode> _visits = [];

    [Fact]
    public async Task For_a_random_month_organisation_and_cell()
    {
        using var folder = new TemporaryFolder();
        using (var killed = StandaloneProcess.Start(folder.Path, null, "--history", "7"))
        {
            await killed.Until("66/218");
            await killed.Kill();
        }

        using var process = StandaloneProcess.Start(folder.Path, null, "--history", "7");
        using var bloc = await BlocReader.SignIn(await process.Until("đang phục vụ"));
        var seed = Random.Shared.Next();
        var random = new Random(seed);
        await Draw(bloc, random);
        var month = Months[random.Next(Months.Length)];
        _drawn = $"seed {seed}: {_organisation} {month}";

        await Visits(bloc);
        await MonthlySheet(bloc, month);
        await GradeMatrix(bloc);
        await AttendanceTrend(bloc);
        await ScoreComparison(bloc, month);
        await Supervision(bloc, _cells[random.Next(_cells.Length)]);
        await SixMonthSheet(bloc);
        var one = _meetings[random.Next(_meetings.Count)];
        (await bloc.Ask($"{{ verifyMeeting(id: \"{one.Id}\") {{ isIntact }} }}"))["verifyMeeting"]!["isIntact"]!.GetValue<bool>().ShouldBeTrue(one.Id);
        (await process.Stop()).ShouldBe(0);
    }

    private async Task Draw(BlocReader bloc, Random random)
    {
        var organisations = (await bloc.Ask("{ organisations(first: 200) { nodes { id counts { cells } } } }"))["organisations"]!["nodes"]!
            .AsArray().Where(o => o!["counts"]!["cells"]!.GetValue<int>() is > 1 and < 8).Select(o => o!["id"]!.GetValue<string>()).ToArray();
        _organisation = organisations[random.Next(organisations.Length)];
        var cells = (await bloc.Ask($"{{ cells(first: 200, filter: {{ organisationId: \"{_organisation}\" }}) {{ nodes {{ cell {{ id registeredOn calendar {{ id }} thematicPlans {{ year topics {{ quarter }} }} }} }} }} }}"))
            ["cells"]!["nodes"]!.AsArray().Select(n => n!["cell"]!).ToArray();
        _cells = [.. cells.Select(c => c["id"]!.GetValue<string>()).Order(StringComparer.Ordinal)];
        _topics = cells.SelectMany(c => c["thematicPlans"]!.AsArray().SelectMany(p => p!["topics"]!.AsArray().Select(t => (Cell: c["id"]!.GetValue<string>(), Quarter: $"{p["year"]}/{t!["quarter"]}"))))
            .ToLookup(t => t.Cell, t => t.Quarter);
        _registered = cells.ToDictionary(
            c => c["id"]!.GetValue<string>(), c => DateOnly.Parse(c["registeredOn"]!.GetValue<string>(), CultureInfo.InvariantCulture));
        _meetings = [];
        foreach (var cell in cells)
            foreach (var planned in cell["calendar"]!.AsArray())
                _meetings.Add(await RawMeeting.Read(bloc, cell["id"]!.GetValue<string>(), planned!["id"]!.GetValue<string>()));
        _meetings.Count.ShouldBeGreaterThan(_cells.Length * 4);
    }

    private async Task MonthlySheet(BlocReader bloc, string month)
    {
        var rows = await Report(bloc, $"monthlySheet(month: \"{month}\", organisationId: \"{_organisation}\") {{ cellId state date present expected points grade lost {{ criterion points }} }}");
        rows.Select(r => $"{r["cellId"]} {r["state"]} {(r["present"] is null ? "" : r["date"])} {r["present"]}/{r["expected"]} {RawMeeting.Number(r["points"])} {r["grade"]} "
            + string.Join(' ', r["lost"]!.AsArray().Select(l => $"{l!["criterion"]}:{RawMeeting.Number(l["points"])}")))
            .ShouldBe(_cells.Select(cell => Regular(cell, month) is { } m
                ? $"{cell} HELD {m.Date} {m.Present}/{m.Expected} {(m.Score("confirmed") is { Length: > 0 } s ? s : " ")} {(m.Score("confirmed").Length > 0 ? m.Lost : "")}"
                : $"{cell} MISSED  /   "), _drawn);
    }

    private async Task GradeMatrix(BlocReader bloc)
    {
        var rows = await Report(bloc, $"gradeMatrix(from: \"2026-04\", to: \"2026-08\", organisationId: \"{_organisation}\") {{ cellId months {{ month points grade }} }}");
        rows.Select(r => $"{r["cellId"]}: {string.Join(' ', r["months"]!.AsArray().Select(m => $"{m!["month"]} {RawMeeting.Number(m["points"])} {m["grade"]}"))}")
            .ShouldBe(_cells.Select(cell => $"{cell}: {string.Join(' ', Months[1..^1].Select(m => (m, Score: Regular(cell, m)?.Score("confirmed") ?? ""))
                .Where(m => m.Score.Length > 0).Select(m => $"{m.m} {m.Score}"))}"), _drawn);
    }

    private async Task AttendanceTrend(BlocReader bloc)
    {
        var rows = await Report(bloc, $"attendanceTrend(from: \"2026-03\", to: \"2026-09\", organisationId: \"{_organisation}\") {{ month meetings expected present }}");
        rows.Select(r => $"{r["month"]} {r["meetings"]} {r["expected"]} {r["present"]}")
            .ShouldBe(_meetings.Where(m => m is { Kind: "REGULAR", IsHeld: true }).GroupBy(m => m.Month).OrderBy(m => m.Key)
                .Select(m => $"{m.Key} {m.Count()} {m.Sum(x => x.Expected)} {m.Sum(x => x.Present)}"), _drawn);
    }

    private async Task ScoreComparison(BlocReader bloc, string month)
    {
        var rows = await Report(bloc, $"scoreComparison(month: \"{month}\", organisationId: \"{_organisation}\") {{ meetingId self {{ total grade }} observers {{ total grade }} confirmed {{ total grade }} }}");
        rows.Select(r => $"{r["meetingId"]}|{Of(r["self"])}|{Of(r["observers"])}|{Of(r["confirmed"])}")
            .ShouldBe(_meetings.Where(m => m.Month == month).Select(m => (m.Id, Scores: $"{m.Score("self")}|{m.Score("observers")}|{m.Score("confirmed")}"))
                .Where(m => m.Scores != "||").OrderBy(m => m.Id, StringComparer.Ordinal).Select(m => $"{m.Id}|{m.Scores}"), _drawn);

        static string Of(JsonNode? side) => side is null ? "" : $"{RawMeeting.Number(side["total"])} {side["grade"]}";
    }

    private async Task Supervision(BlocReader bloc, string cell)
    {
        var (from, to) = (new DateTimeOffset(2026, 4, 4, 0, 0, 0, TimeSpan.FromHours(7)), new DateTimeOffset(2026, 8, 5, 0, 0, 0, TimeSpan.FromHours(7)));
        var row = (await Report(bloc, $"supervisionStatistics(from: \"2026-04-04\", to: \"2026-08-04\", cellIds: [\"{cell}\"]) {{ cellId regular thematic committee present expected }}")).ShouldHaveSingleItem();
        var held = _meetings.Where(m => m.CellId == cell && m.IsHeld && m.OpenedAt >= from && m.OpenedAt < to).ToList();
        var regular = held.Where(m => m.Kind == "REGULAR").ToList();
        $"{row["cellId"]} {row["regular"]} {row["thematic"]} {row["committee"]} {row["present"]}/{row["expected"]}".ShouldBe(
            $"{cell} {regular.Count} {held.Count(m => m.Kind == "THEMATIC")} {held.Count(m => m.Kind == "COMMITTEE")} {regular.Sum(m => m.Present)}/{regular.Sum(m => m.Expected)}", _drawn);
    }

    /// <summary>Every visit of every group as the group shows it, counted through until there is no next one.</summary>
    private async Task Visits(BlocReader bloc)
    {
        _visits = [];
        foreach (var group in (await bloc.Ask("{ workingGroups { id } }"))["workingGroups"]!.AsArray())
            for (var n = 1; await Visit(bloc, $"{group!["id"]}/v{n}") is { } visit; n++) _visits.Add(visit);
        _visits.Count.ShouldBeGreaterThan(60);
        foreach (var meeting in _meetings.Where(m => m.Score("observers").Length > 0))
        {
            var sheet = _visits.Single(v => v["meetingId"]!.GetValue<string>() == meeting.Id && v["sheet"] is not null)["sheet"]!["meeting"]!;
            $"{RawMeeting.Number(sheet["total"])} {sheet["grade"]} {sheet["present"]}/{sheet["expected"]}"
                .ShouldBe($"{meeting.Score("observers")} {meeting.Present}/{meeting.Expected}", _drawn);
        }

        (await bloc.Ask("{ visits { totalCount } }"))["visits"]!["totalCount"]!.GetValue<int>().ShouldBe(_visits.Count, _drawn);
        _visits.ShouldContain(v => v["state"]!.GetValue<string>() == "ANSWERED");
    }

    private static async Task<JsonNode?> Visit(BlocReader bloc, string id) =>
        (await bloc.Ask($"{{ visit(id: \"{id}\") {{ cellId month state meetingId sheet {{ recommendations meeting {{ total grade present expected }} }} }} }}"))["visit"];

    /// <summary>The list's lines, each of one finding; the sheet adds them up in another statement.</summary>
    private async Task<List<JsonNode>> Findings(BlocReader bloc)
    {
        var found = new List<JsonNode>();
        for (string? after = null; ;)
        {
            var page = (await bloc.Ask($"{{ findings(first: 200, after: {(after is null ? "null" : $"\"{after}\"")}, filter: {{ organisationId: \"{_organisation}\" }}) {{ nodes {{ cellId month state }} pageInfo {{ hasNextPage endCursor }} }} }}"))["findings"]!;
            found.AddRange(page["nodes"]!.AsArray().Select(f => f!));
            if (!page["pageInfo"]!["hasNextPage"]!.GetValue<bool>()) return found;
            after = page["pageInfo"]!["endCursor"]!.GetValue<string>();
        }
    }

    private async Task SixMonthSheet(BlocReader bloc)
    {
        // inspection may still be finding: what is compared is what stood still while the sheet was read
        var (rows, findings, before) = (Array.Empty<JsonNode>(), await Findings(bloc), -1);
        for (var deadline = DateTime.UtcNow.AddMinutes(1); findings.Count != before; findings = await Findings(bloc))
        {
            DateTime.UtcNow.ShouldBeLessThan(deadline);
            before = findings.Count;
            rows = await SixMonths(bloc);
        }

        var people = DemoBloc.Generate().Cells.ToDictionary(c => c.Id, c => c.Members);
        rows.Select(r => $"{r["cellId"]} {r["regular"]} [{string.Join(' ', r["missedMonths"]!.AsArray())}] {r["present"]}/{r["expected"]} {r["ordinarySpeakers"]}/{r["ordinaryPresent"]} {r["thematic"]}/{r["thematicPlanned"]} "
            + $"+{r["admitted"]} ={r["becameFull"]} {r["visits"]} {r["findings"]} {string.Join(' ', r["notes"]!.AsArray().Select(n => $"{n!["month"]}:{n["text"]}"))}")
            .ShouldBe(_cells.Select(cell =>
            {
                var held = _meetings.Where(m => m.CellId == cell && m.IsHeld && Months[1..].Contains(m.Month)).ToList();
                var regular = held.Where(m => m.Kind == "REGULAR").ToList();
                var visits = _visits.Where(v => v["cellId"]!.GetValue<string>() == cell && v["sheet"] is not null && Months[1..].Contains(v["month"]!.GetValue<string>()))
                    .OrderBy(v => v["month"]!.GetValue<string>(), StringComparer.Ordinal).ToList();
                return $"{cell} {regular.Count} [{string.Join(' ', Months[1..].Except(regular.Select(m => m.Month)))}] "
                    + $"{regular.Sum(m => m.Present)}/{regular.Sum(m => m.Expected)} {regular.Sum(m => m.OrdinarySpeakers)}/{regular.Sum(m => m.OrdinaryPresent)} "
                    + $"{held.Count(m => m.Kind == "THEMATIC")}/{_topics[cell].Count(q => q is "2026/2" or "2026/3")} "
                    + $"+{people[cell].Count(p => IsIn(OnTheRoster(p.AdmittedOn, _registered[cell])))} ={people[cell].Count(p => p.FullOn is { } full && IsIn(full))} {visits.Count} "
                    + $"{findings.Count(f => f["cellId"]!.GetValue<string>() == cell && Months[1..].Contains(f["month"]!.GetValue<string>()))} "
                    + string.Join(' ', visits.Select(v => $"{v["month"]}:{v["sheet"]!["recommendations"]}"));
            }), _drawn);

        // rosters are brought in on the first day of a month, and whose first day in the cell they do not tell, it is that one
        static DateOnly OnTheRoster(DateOnly admitted, DateOnly registered)
        {
            var month = new DateOnly(admitted.Year, admitted.Month, 1);
            var listed = month < admitted ? month.AddMonths(1) : month;
            return listed > registered ? listed : registered;
        }

        static bool IsIn(DateOnly day) => day >= new DateOnly(2026, 4, 1) && day <= new DateOnly(2026, 9, 1);
    }

    private Task<JsonNode[]> SixMonths(BlocReader bloc) => Report(
        bloc, $"sixMonthSheet(from: \"2026-04\", organisationId: \"{_organisation}\") {{ cellId regular missedMonths present expected ordinaryPresent ordinarySpeakers thematic thematicPlanned admitted becameFull visits findings notes {{ month text }} }}");

    private RawMeeting? Regular(string cell, string month) =>
        _meetings.Find(m => m.CellId == cell && m.Month == month && m is { Kind: "REGULAR", IsHeld: true });

    private static async Task<JsonNode[]> Report(BlocReader bloc, string report) =>
        [.. (await bloc.Ask($"{{ reports {{ {report} }} }}"))["reports"]!.AsObject().First().Value!.AsArray().Select(r => r!)];
}
