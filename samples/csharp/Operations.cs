namespace ChiBo.Samples.Reports;

/// <summary>A query with its variables, and the type of what it answers.</summary>
/// <remarks>
/// No generator of typed C# clients is taken: a record for each selection is as short as its query. The client reads answers
/// strictly, so that a record and a query that do not fit each other fail at the first answer; a test asks every one.
/// </remarks>
internal interface IOperation<TAnswer>
{
    /// <summary>The GraphQL document; its variables are the properties of the record.</summary>
    static abstract string Document { get; }
}

/// <summary>The month: who met, who came, what it scored, and why points were lost.</summary>
internal sealed record MonthlySheet(string Month, string? OrganisationId) : IOperation<MonthlySheet.Answer>
{
    public static string Document => """
        query MonthlySheet($month: YearMonth!, $organisationId: ID) {
          reports {
            monthlySheet(month: $month, organisationId: $organisationId) {
              organisationName cellName members state date present expected points grade lost { name points why }
            }
          }
        }
        """;

    internal sealed record Answer(Answer.OfReports Reports)
    {
        internal sealed record OfReports(IReadOnlyList<MonthRow> MonthlySheet);
    }
}

internal sealed record MonthRow(
    string? OrganisationName, string CellName, int Members, MonthState State, DateOnly? Date, int? Present, int? Expected,
    decimal? Points, Grade? Grade, IReadOnlyList<Lost> Lost);

internal sealed record Lost(string Name, decimal Points, string? Why);

/// <summary>The meetings between two days, a page at a time.</summary>
internal sealed record Meetings(string? OrganisationId, DateOnly From, DateOnly To, string? After) : IOperation<Meetings.Answer>
{
    public static string Document => """
        query Meetings($organisationId: ID, $from: LocalDate!, $to: LocalDate!, $after: String) {
          meetings(
            filter: { organisationId: $organisationId, from: $from, to: $to }, order: OLDEST_FIRST, first: 50, after: $after
          ) {
            totalCount pageInfo { hasNextPage endCursor }
            nodes { cellName month scheduledAt attendance { present expected rate } scores { confirmed { total grade } } }
          }
        }
        """;

    internal sealed record Answer(Page Meetings);
}

internal sealed record Page(int TotalCount, PageInfo PageInfo, IReadOnlyList<Meeting> Nodes);

internal sealed record PageInfo(bool HasNextPage, string? EndCursor);

internal sealed record Meeting(
    string CellName, string Month, DateTimeOffset ScheduledAt, Attendance Attendance, Scores Scores);

internal sealed record Attendance(int Present, int Expected, decimal? Rate);

internal sealed record Scores(Score? Confirmed);

internal sealed record Score(decimal Total, Grade Grade);

/// <summary>The year of each cell.</summary>
internal sealed record Ratings(int Year, string? OrganisationId) : IOperation<Ratings.Answer>
{
    public static string Document => """
        query Ratings($year: Int!, $organisationId: ID) {
          reports {
            yearlyRatings(year: $year, organisationId: $organisationId) {
              cellName organisationName grade evidence { good fair average poor }
            }
          }
        }
        """;

    internal sealed record Answer(Answer.OfReports Reports)
    {
        internal sealed record OfReports(IReadOnlyList<Rating> YearlyRatings);
    }
}

internal sealed record Rating(string? CellName, string? OrganisationName, Grade? Grade, GradedMonths Evidence);

internal sealed record GradedMonths(int Good, int Fair, int Average, int Poor);

/// <summary>The grades of months and, with Excellent, of years.</summary>
internal enum Grade
{
    Excellent,
    Good,
    Fair,
    Average,
    Poor,
}

internal enum MonthState
{
    NotPlanned,
    Planned,
    InSession,
    Held,
    Cancelled,
    Missed,
}
