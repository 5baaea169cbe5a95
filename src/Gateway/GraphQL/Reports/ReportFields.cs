using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>Grades of the monthly sheet as what they are.</summary>
[ExtendObjectType<MonthlySheetRow>]
public sealed class MonthlySheetFields
{
    /// <summary>Grade of the confirmed score; null until the superior has confirmed.</summary>
    [BindMember(nameof(MonthlySheetRow.Grade))]
    public MeetingGrade? GetGrade([Parent] MonthlySheetRow row) => Grades.Parse(row.Grade);

    /// <summary>Grade of the points that the cell gave itself; null while it has not.</summary>
    [BindMember(nameof(MonthlySheetRow.SelfGrade))]
    public MeetingGrade? GetSelfGrade([Parent] MonthlySheetRow row) => Grades.Parse(row.SelfGrade);
}

/// <summary>Grades of the matrix as what they are.</summary>
[ExtendObjectType<GradedMonth>]
public sealed class GradedMonthFields
{
    /// <summary>Grade of the confirmed score of the regular meeting.</summary>
    [BindMember(nameof(GradedMonth.Grade))]
    public MeetingGrade? GetGrade([Parent] GradedMonth month) => Grades.Parse(month.Grade);
}

/// <summary>The rate of a month.</summary>
[ExtendObjectType<AttendancePoint>]
public sealed class AttendancePointFields
{
    /// <summary>
    /// <c>present</c> of <c>expected</c> in percent, 0 to 100 with one decimal, rounded down; null when nobody was
    /// expected.
    /// </summary>
    public decimal? GetRate([Parent] AttendancePoint point) => Share.Of(point.Present, point.Expected);
}

/// <summary>The rate of a cell over the period.</summary>
[ExtendObjectType<SupervisionRow>]
public sealed class SupervisionFields
{
    /// <summary>
    /// <c>present</c> of <c>expected</c> in percent, 0 to 100 with one decimal, rounded down; null when nobody was
    /// expected.
    /// </summary>
    public decimal? GetRate([Parent] SupervisionRow row) => Share.Of(row.Present, row.Expected);
}

/// <summary>The rates of a cell over the six months.</summary>
[ExtendObjectType<SixMonthSheetRow>]
public sealed class SixMonthSheetFields
{
    /// <summary>
    /// <c>present</c> of <c>expected</c> in percent, 0 to 100 with one decimal, rounded down; null when nobody was
    /// expected.
    /// </summary>
    public decimal? GetRate([Parent] SixMonthSheetRow row) => Share.Of(row.Present, row.Expected);

    /// <summary>
    /// <c>ordinarySpeakers</c> of <c>ordinaryPresent</c> in percent, one decimal, rounded down; null when none was
    /// present.
    /// </summary>
    public decimal? GetSpokenShare([Parent] SixMonthSheetRow row) => Share.Of(row.OrdinarySpeakers, row.OrdinaryPresent);
}

internal static class Grades
{
    public static MeetingGrade? Parse(string? text) => Enum.TryParse<MeetingGrade>(text, out var grade) ? grade : null;
}
