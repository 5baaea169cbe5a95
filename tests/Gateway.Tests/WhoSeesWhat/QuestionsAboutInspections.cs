namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>Findings and inspections.</summary>
internal static class QuestionsAboutInspections
{
    public static IEnumerable<Asked> Of(WholeBloc bloc) =>
    [
        Asked.ById("finding", bloc.Findings.Select(f => f.Id), o => Ids(bloc, o)),
        Asked.ById("finding", bloc.Findings.Select(f => f.Id), o => Ids(bloc, o).Count() == 0 ? [] :
            [
                .. o.CellIds.Intersect(bloc.Met.Select(c => c.Id)),
                .. o.Cells.Intersect(bloc.Met).SelectMany(bloc.MeetingsOf),
            ],
            "cell { id } meeting { id }"),
        new("findings", "findings(first: 200) { nodes { id } }", o => Ids(bloc, o)),
        .. from code in new[] { SeenFinding.OfTheCell, SeenFinding.OfAMember }
           select new Asked("findings", $$"""findings(filter: { code: "{{code}}" }) { n_: totalCount }""", o =>
               [$"{o.Findings(bloc).Count(f => f.Code == code)}"]),
        .. from cell in bloc.Met
           select new Asked("findings", $$"""findings(filter: { cellId: "{{cell.Id}}" }) { nodes { id } }""", o =>
               o.Findings(bloc).Where(f => f.CellId == cell.Id).Select(f => f.Id)),
        .. from place in bloc.Organisations
           select new Asked("findings", $$"""findings(filter: { organisationId: "{{place}}" }) { nodes { id } }""", o =>
               o.Findings(bloc).Where(f => f.CellId.StartsWith(place + "/", StringComparison.Ordinal))
                   .Select(f => f.Id)),
        Asked.ById("inspection", bloc.Files, o => Files(bloc, o)),
        Asked.ById("inspection", bloc.Files, o => o.Findings(bloc)
            .Where(f => f is { Code: SeenFinding.OfTheCell }
                && f.Id.Contains(WholeBloc.November, StringComparison.Ordinal)
                && Files(bloc, o).Any(file => file.StartsWith(f.CellId, StringComparison.Ordinal))).Select(f => f.Id),
            "findings { id }"),
        new("inspections", "inspections { nodes { id cell { id } } }", o =>
            Files(bloc, o).Concat(Files(bloc, o).Select(f => f[..f.LastIndexOf('/')]))),
        .. from cell in bloc.Met
           select new Asked("inspections", $$"""inspections(filter: { cellId: "{{cell.Id}}" }) { nodes { id } }""", o =>
               Files(bloc, o).Where(f => f == WholeBloc.FileOf(cell))),
    ];

    private static IEnumerable<string> Ids(WholeBloc bloc, Onlooker onlooker) =>
        onlooker.Findings(bloc).Select(f => f.Id);

    private static IEnumerable<string> Files(WholeBloc bloc, Onlooker onlooker) =>
        onlooker.Files.Select(WholeBloc.FileOf).Intersect(bloc.Files);
}
