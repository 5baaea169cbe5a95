using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>Working groups, their visits, and plans of visits.</summary>
internal static class QuestionsAboutVisits
{
    public static IEnumerable<Asked> Of(WholeBloc bloc) =>
    [
        Asked.ById("workingGroup", [bloc.Group.Id, bloc.OtherGroup.Id], o => o.Groups),
        new("workingGroups", "workingGroups { id members { id: memberId } }", o =>
            [
                .. o.Groups,
                .. new[] { bloc.Group, bloc.OtherGroup }.Where(g => o.Groups.Contains(g.Id))
                    .SelectMany(g => g.MemberIds),
            ]),
        Asked.ById("visit", bloc.Visits, o => o.Visits),
        Asked.ById("visit", bloc.Visits, o => Met(bloc, o.Visits).Intersect(o.Meetings(bloc)), "meeting { id }"),
        Asked.ById("visit", bloc.Visits, o => Met(bloc, o.Histories), "cellHistory { id: meetingId }"),
        Asked.ById("visit", bloc.Visits, o => [], "visitsBefore { id }"),
        Asked.ById("visit", bloc.Visits, o => o.Visits.Contains(bloc.VisitToFirst) ? ["Tăng thảo luận"] : [],
            "sheet { id: recommendations }"),
        new("visits", "visits { nodes { id } }", o => o.Visits),
        new("visits", "visits { nodes { visit { id } meeting { id } } }", o =>
            o.Visits.Concat(Met(bloc, o.Visits).Intersect(o.Meetings(bloc)))),
        .. from cell in bloc.Met
           select new Asked("visits", $$"""visits(filter: { cellId: "{{cell.Id}}" }) { nodes { id } }""", o =>
               o.Visits.Where(v => Met(bloc, [v]).Any(m => m.StartsWith(cell.Id, StringComparison.Ordinal)))),
        new("visits", $$"""visits(filter: { visitorId: "{{bloc.Group.MemberIds[1]}}" }) { nodes { id } }""", o =>
            o.Visits.Where(v => v == bloc.VisitToFirst)),
        new("visits", $$"""visits(filter: { workingGroupId: "{{bloc.OtherGroup.Id}}" }) { nodes { id } }""", o =>
            o.Visits.Where(v => v == bloc.VisitToSecond)),
        new("proposedVisits", Plan(""), o =>
            o.Bloc is null ? ["error common.not-found"]
            : o.Plans ? [$"cells {o.Cells.Length}"] : ["error common.not-permitted"]),
        new("proposedVisits", Plan($", blocId: \"{TestCell.Bloc}\""), o =>
            o.Bloc != TestCell.Bloc ? ["error common.not-found"]
            : o.Plans ? [$"cells {o.Cells.Length}"] : ["error common.not-permitted"]),
    ];

    private static string Plan(string more) =>
        $"proposedVisits(from: \"2026-12\", to: \"2026-12\"{more}) {{ n_cells: cells }}";

    /// <summary>The meetings to which the visits went.</summary>
    private static IEnumerable<string> Met(WholeBloc bloc, IEnumerable<string> visits) =>
        visits.Select(v => WholeBloc.InNovember(
            v == bloc.VisitToFirst ? bloc.First : v == bloc.VisitToSecond ? bloc.Second : bloc.Third));
}
