using System.Net;
using ChiBo.Gateway.Tests.Host;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>Who gets which file: an address that is added needs a line here.</summary>
[Collection(nameof(OneBloc))]
public sealed class ScopesOfDownloads(WholeBloc bloc)
{
    [Fact]
    public async Task Every_file_gives_each_exactly_their_scope()
    {
        var wrong = new List<string>();
        foreach (var offered in await All())
        foreach (var onlooker in Onlookers.Of(bloc))
        {
            var (got, expected) = (await Get(bloc.Host.As(onlooker.Account), offered.Path),
                Names(offered.Gets(onlooker)));
            if (got != expected) wrong.Add($"{onlooker}: {offered.Path}: {got}, not {expected}");
        }

        wrong.ShouldBeEmpty(string.Join('\n', wrong));
    }

    [Fact]
    public async Task Without_a_token_there_are_only_the_calendars()
    {
        foreach (var offered in await All())
            (await Get(bloc.Host.With(null), offered.Path)).ShouldBe(
                !offered.Path.StartsWith("/calendar", StringComparison.Ordinal) ? nameof(HttpStatusCode.Unauthorized)
                : Names(offered.Gets(Onlookers.Of(bloc)[^1])), offered.Path);
    }

    [Fact]
    public async Task Every_address_has_a_line()
    {
        var mapped = bloc.Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET") == true
                && !IsAskedElsewhere(e.RoutePattern.RawText!))
            .Select(e => e.RoutePattern.RawText!);
        (await All()).Select(o => o.Route).Distinct().Order().ShouldBe(mapped.Distinct().Order());
    }

    /// <summary>GraphQL by the questions, the dashboard by its own tests: it shows nothing of anybody.</summary>
    private static bool IsAskedElsewhere(string route) =>
        route.StartsWith("/graphql", StringComparison.Ordinal) || route.StartsWith("/dashboard", StringComparison.Ordinal);

    [Fact]
    public async Task Every_sheet_of_the_reports_is_among_them()
    {
        var paths = (await All()).Select(o => o.Path).ToArray();
        (await bloc.Host.FieldsOf("ReportFiles")).Count(f => f.Length > 0).ShouldBe(
            paths.Count(p => p.StartsWith("/exports/reports/", StringComparison.Ordinal)));
    }

    private async Task<Offered[]> All() => [.. Papers(), .. await OfCells(), .. Sheets(), .. Calendars(await Urls())];

    private IEnumerable<Offered> Papers()
    {
        const string Meeting = "{bloc}/{organisation}/{cell}/{meeting}";
        var held = WholeBloc.InNovember(bloc.First);
        foreach (var paper in new[] { "minutes", "resolution" })
            yield return Offered.Paper(
                $"/exports/meetings/{Meeting}/{paper}.docx", $"/exports/meetings/{held}/{paper}.docx",
                o => o.Minutes.Contains(held));
        yield return Offered.Paper("/exports/visits/{bloc}/{group}/{visit}/visit-sheet.docx",
            $"/exports/visits/{bloc.VisitToFirst}/visit-sheet.docx", o => o.Visits.Contains(bloc.VisitToFirst));
        yield return Offered.Paper($"/files/{Meeting}/{{document}}", $"/files/{held}/d1",
            o => o.Meetings(bloc).Contains(held));
    }

    private async Task<IEnumerable<Offered>> OfCells()
    {
        var path = (await bloc.First.Read("ratingsFile(format: CSV)"))["ratingsFile"]!.GetValue<string>();
        return [Offered.Paper(
            "/exports/cells/{bloc}/{organisation}/{cell}/ratings.{extension}", path,
            o => o.Cells.Contains(bloc.First))];
    }

    private IEnumerable<Offered> Sheets()
    {
        foreach (var (sheet, query, isRated) in new[]
        {
            ("monthly-sheet", "month=2026-11", false),
            ("supervision-statistics", "from=2026-01-01&to=2026-12-31", false),
            ("grade-matrix", "from=2026-01&to=2026-12", false), ("score-comparison", "month=2026-11", true),
            ("six-month-sheet", "from=2026-07", false), ("yearly-ratings", "year=2026", true),
        })
            yield return new(
                $"/exports/reports/{sheet}.{{extension}}", $"/exports/reports/{sheet}.csv?{query}",
                o => o.Cells.Where(c => !isRated || bloc.Met.Contains(c)).Select(NameOf));
        yield return new("/exports/reports/organisation-years.{extension}",
            "/exports/reports/organisation-years.csv?year=2026",
            o => bloc.Met.Where(c => o.Organisations.Contains(c.Organisation)).Select(OrganisationOf).Distinct());
        yield return new("/exports/reports/findings.{extension}", "/exports/reports/findings.csv",
            o => o.Findings(bloc).Select(f => NameOf(bloc.All.Single(c => c.Id == f.CellId))));
    }

    /// <summary>Whoever has the address reads them: the token in it, and not the caller's, lets them in.</summary>
    private static IEnumerable<Offered> Calendars((string Cell, string Member) urls) =>
    [
        Offered.Paper("/calendar/cells/{bloc}/{organisation}/{cell}.ics", urls.Cell, _ => true),
        Offered.Paper("/calendar/cells/{bloc}/{organisation}/{cell}.ics", urls.Cell[..urls.Cell.IndexOf('?')],
            _ => false),
        Offered.Paper("/calendar/members/{member}.ics", urls.Member, _ => true),
        Offered.Paper("/calendar/members/{member}.ics",
            urls.Member.Replace("token=", "token=x", StringComparison.Ordinal), _ => false),
    ];

    private async Task<(string Cell, string Member)> Urls()
    {
        var me = (await bloc.First.Secretary.Ask("{ me { calendarUrl cell { calendarUrl } } }"))["me"]!;
        return (Path(me["cell"]!["calendarUrl"]!.GetValue<string>()), Path(me["calendarUrl"]!.GetValue<string>()));
    }

    private static string Path(string url) => new Uri(new Uri("http://localhost"), url).PathAndQuery;

    private async Task<string> Get(Client client, string path)
    {
        using var response = await client.Get(path);
        if (response.StatusCode != HttpStatusCode.OK) return response.StatusCode.ToString();
        var text = await response.Content.ReadAsStringAsync();
        var isOfOrganisations = path.Contains("organisation-years", StringComparison.Ordinal);
        var names = isOfOrganisations ? bloc.All.Select(OrganisationOf) : bloc.All.Select(NameOf);
        return path.Contains(".csv", StringComparison.Ordinal)
            ? Names(names.Where(n => text.Contains(n, StringComparison.Ordinal)))
            : Names([]);
    }

    private static string Names(IEnumerable<string>? names) =>
        names is null ? nameof(HttpStatusCode.NotFound)
            : "OK " + string.Join(", ", names.Distinct().Order(StringComparer.Ordinal));

    private string NameOf(TestCell cell) =>
        cell == bloc.First ? "Hoa Sen" : cell == bloc.Second ? "Hoa Mai" : cell == bloc.Third ? "Hoa Đào"
        : cell == bloc.Foreign ? "Hoa Cúc" : cell == bloc.Group.Home ? "Hoa Lan" : "Hoa Ly";

    private string OrganisationOf(TestCell cell) =>
        cell == bloc.First || cell == bloc.Second ? "Sông Hồng" : cell == bloc.Third ? "Sông Mã"
        : cell == bloc.Foreign ? "Sông Hương" : cell == bloc.Group.Home ? "Sông Lô" : "Sông Đà";
}
