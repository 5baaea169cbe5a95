namespace ChiBo.Gateway.Tests.WhoSeesWhat;

/// <summary>Meetings, and what is read in them.</summary>
internal static class QuestionsAboutMeetings
{
    public static IEnumerable<Asked> Of(WholeBloc bloc) =>
    [
        Asked.ById("meeting", bloc.Meetings, o => o.Meetings(bloc)),
        Asked.ById("meeting", bloc.Meetings, o => o.CellIds, "cell { id }"),
        Asked.ById("meeting", bloc.Meetings, o => o.Organisations, "organisation { id }"),
        Asked.ById("meeting", bloc.Meetings, o => Minutes(bloc, o), "files { id: minutesDocx }"),
        Asked.ById("meeting", bloc.Meetings, o => Minutes(bloc, o).Select(Resolution), "files { id: resolutionDocx }"),
        Asked.ById("meeting", bloc.Meetings, o => o.Minutes.Length > 0 ? ["Hoàn thành kế hoạch."] : [],
            "preparation { id: professionalTask }"),
        Asked.ById("meeting", bloc.Meetings, o => o.Minutes.Length > 0 ? ["Đã chuẩn bị dự thảo."] : [],
            "preparation { id: secretaryPreparation }"),
        Asked.ById("meeting", bloc.Meetings, o => o.Minutes.Length > 0 ? ["Đạt."] : [], "resolution { id: lastMonth }"),
        Asked.ById("meeting", bloc.Meetings, Sheets(bloc), "scores { visitors { by { id } } }"),
        new("meetings", "meetings { nodes { id } }", o => Listed(bloc, o)),
        new("meetings", "meetings { nodes { meeting { id } cellSummary { id } organisation { id } } }", o =>
            [
                .. Listed(bloc, o), .. o.CellIds, .. o.Organisations,
            ]),
        .. from cell in bloc.All
           from place in new[] { "", $"organisationId: \"{cell.Organisation}\", " }
           select new Asked(
               "meetings", $"meetings(filter: {{ {place}cellId: \"{cell.Id}\" }}) {{ nodes {{ id }} }}",
               o => o.Cells.Contains(cell) ? bloc.MeetingsOf(cell) : []),
        .. from id in bloc.Meetings
           select new Asked("verifyMeeting", $"verifyMeeting(id: \"{id}\") {{ id: isIntact }}", o =>
               o.Meetings(bloc).Contains(id) ? ["true"] : []),
    ];

    /// <summary>
    /// Lists show the meetings of the caller's cells: who is sent to a meeting finds it in the visit.
    /// </summary>
    private static IEnumerable<string> Listed(WholeBloc bloc, Onlooker onlooker) =>
        onlooker.Meetings(bloc).Except(onlooker.Visited);

    private static IEnumerable<string> Minutes(WholeBloc bloc, Onlooker onlooker) =>
        onlooker.Minutes.Intersect(bloc.Met.SelectMany(bloc.MeetingsOf))
            .Select(id => $"/exports/meetings/{id}/minutes.docx");

    private static string Resolution(string minutes) =>
        minutes.Replace("/minutes.", "/resolution.", StringComparison.Ordinal);

    /// <summary>What a visitor gave is for those above the cell, and for those who were sent with them.</summary>
    private static Func<Onlooker, IEnumerable<string>> Sheets(WholeBloc bloc) => onlooker =>
        onlooker.Who is "organisation's committee" or "bloc's committee" or "visitor" ? [bloc.Group.MemberIds[1]] : [];
}
