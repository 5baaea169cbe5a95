using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>The caller, blocs, organisations and cells.</summary>
internal static class QuestionsAboutPlaces
{
    public static IEnumerable<Asked> Of(WholeBloc bloc) =>
        [.. Callers(), .. Blocs(bloc), .. Rubrics(), .. Organisations(bloc), .. Cells(bloc), .. BelowCells(bloc)];

    private static IEnumerable<Asked> Callers() =>
    [
        new("me", "me { id cell { id } visits { nodes { id } } }", o =>
            [o.Account.Name, .. o.Own is { } own ? new[] { own.Id } : [], .. o.OwnVisits]),
    ];

    private static IEnumerable<Asked> Blocs(WholeBloc bloc) =>
        from id in new[] { TestCell.Bloc, WholeBloc.Abroad, "khoi-khong-co" }
        from row in new Asked[]
        {
            new("bloc", $$"""
                bloc(id: "{{id}}") { id counts { n_organisations: organisations n_cells: cells n_members: members } }
                """,
                o => o.Bloc != id
                    ? ["error common.not-found"]
                    :
                    [
                        id, $"organisations {o.Organisations.Length}", $"cells {o.Cells.Length}",
                        $"members {o.Cells.Sum(c => c.MemberIds.Count)}",
                    ]),
            new("bloc", $$"""bloc(id: "{{id}}") { history { id: action } }""", o =>
                o.Bloc != id ? ["error common.not-found"]
                : !o.ServesTheBloc ? []
                : id == TestCell.Bloc ? ["RegisterBloc", "PublishRubricEdition"]
                : ["RegisterBloc"]),
        }
        select row;

    private static IEnumerable<Asked> Rubrics() =>
    [
        new("rubricEditions", "rubricEditions { id }", o =>
            o.Bloc == TestCell.Bloc ? [.. OwnRubric.Presets, OwnRubric.Id] : o.Bloc is null ? [] : OwnRubric.Presets),
        new("rubricEditions", $$"""rubricEditions(blocId: "{{TestCell.Bloc}}") { id }""", o =>
            o.Bloc == TestCell.Bloc ? [.. OwnRubric.Presets, OwnRubric.Id] : []),
        new("checkRubric", $$"""checkRubric(json: "{}", blocId: "{{TestCell.Bloc}}") { id: code }""", o =>
            o.Bloc == TestCell.Bloc ? ["rubric.not-readable"] : ["common.not-found"]),
    ];

    private static IEnumerable<Asked> Organisations(WholeBloc bloc) =>
    [
        Asked.ById("organisation", bloc.Organisations, o => o.Organisations),
        Asked.ById("organisation", bloc.Organisations, OfOrganisations(o => o.CellIds), "cells { nodes { id } }"),
        Asked.ById("organisation", bloc.Organisations, OfOrganisations(o => o.Findings(bloc).Select(f => f.Id)),
            "findings { id }"),
        Asked.ById("organisation", bloc.Organisations,
            OfOrganisations(_ => ["RegisterOrganisation", "AnnounceCell", "RenameOrganisation"]),
            "history { id: action }"),
        new("organisations", "organisations { nodes { id } }", o => o.Organisations),
        new("organisations", """organisations(filter: { text: "song hong" }) { n_: totalCount }""", o =>
            [$"{o.Organisations.Count(id => id == bloc.First.Organisation)}"]),
        new("organisations", "organisations { nodes { counts { n_cells: cells } rating(year: 2026) { id: fair } } }",
            o =>
            [
                .. o.Organisations.Select(id => $"cells {bloc.All.Count(c => c.Organisation == id)}"),
                .. o.Organisations.Where(id => bloc.Met.Any(c => c.Organisation == id))
                    .Select(id => $"{bloc.Met.Count(c => c.Organisation == id)}"),
            ]),
    ];

    private static IEnumerable<Asked> Cells(WholeBloc bloc) =>
    [
        Asked.ById("cell", bloc.All.Select(c => c.Id), o => o.CellIds),
        new("cells", "cells { nodes { id } }", o => o.CellIds),
        new("cells", "cells { nodes { roster { id: memberId } organisation { id } } }", o =>
            o.Cells.SelectMany(c => c.MemberIds).Concat(o.Organisations)),
        new("cells", "cells { nodes { cell { id roster { id: memberId } organisation { id } } } }", o =>
            [.. o.CellIds, .. o.Cells.SelectMany(c => c.MemberIds), .. o.Organisations]),
        .. from place in bloc.Organisations
           select new Asked("cells", $$"""cells(filter: { organisationId: "{{place}}" }) { nodes { id } }""", o =>
               o.Cells.Where(c => c.Organisation == place).Select(c => c.Id)),
    ];

    private static IEnumerable<Asked> BelowCells(WholeBloc bloc)
    {
        string[] ids = [.. bloc.All.Select(c => c.Id)];
        foreach (var list in new[] { "calendar { id }", "meetings { nodes { id } }" })
            yield return Asked.ById("cell", ids, o => o.Cells.SelectMany(bloc.MeetingsOf), list);
        yield return Asked.ById("cell", ids, o => o.Cells.Select(WholeBloc.InNovember), "upcoming { id: meetingId }");
        yield return Asked.ById("cell", ids, o => o.Cells.Intersect(bloc.Met).SelectMany(bloc.MeetingsOf),
            "tasks { id: meetingId }");
        yield return Asked.ById("cell", ids, o => o.Findings(bloc).Select(f => f.Id), "findings { id }");
        yield return new Asked("cells", "cells { nodes { findings { id } } }", o => o.Findings(bloc).Select(f => f.Id));
        yield return Asked.ById("cell", ids, o => o.Cells.Intersect(bloc.Met).Select(WholeBloc.InNovember),
            "ratings { id: meetingId }");
        yield return Asked.ById("cell", ids, o => o.Cells.Intersect(bloc.Met).Select(c => c.Id),
            "rating(year: 2026) { id: cellId }");
        yield return new Asked("cells", "cells { nodes { ratings { id: meetingId } } }", o =>
            o.Cells.Intersect(bloc.Met).Select(WholeBloc.InNovember));
        yield return new Asked("cells", "cells { nodes { recentMeetings { id } } }",
            o => o.Cells.SelectMany(bloc.MeetingsOf));
    }

    private static Func<Onlooker, IEnumerable<string>> OfOrganisations(Func<Onlooker, IEnumerable<string>> sees) =>
        o => o.Organisations.Length == 0 ? [] : sees(o);
}
