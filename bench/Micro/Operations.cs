namespace ChiBo.Benchmarks;

/// <summary>Three operations that ChiBo's clients send all evening.</summary>
internal static class Operations
{
    public static string Of(string name) => name switch
    {
        "vote" => Vote,
        "meeting" => Meeting,
        "sheet" => Sheet,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such operation."),
    };

    public static string Variables(string name) => name switch
    {
        "vote" => """{"input":{"meetingId":"khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1","ballotId":"b1","choice":"FOR"}}""",
        "meeting" => """{"id":"khoi-mau/so-tai-chinh/cb-01/2026-11-regular-1"}""",
        _ => """{"month":"2026-11"}""",
    };

    private const string Vote =
        """
        mutation($input: CastVoteInput!) {
          castVote(input: $input) { meeting { ballots { id state turnout } } errors { code message } }
        }
        """;

    private const string Meeting =
        """
        query($id: ID!) {
          meeting(id: $id) {
            id phase kind month scheduledAt openedAt place
            chair { name } minutesTaker { name }
            agenda { items { id title kind conclusion } }
            attendance { expected present absentExcused absentUnexcused rate }
            ballots { id question form state tally { for against other } }
            tasks { id what dueOn }
            permitted
            denied { action code message }
          }
        }
        """;

    private const string Sheet =
        """
        query($month: YearMonth!) {
          reports { monthlySheet(month: $month) {
            cellId cellName organisationName members state date present expected points grade
            lost { criterion points why } } }
        }
        """;
}
