using ChiBo.Domain.Scoring;
using ChiBo.Projections.Meetings;
using ChiBo.Projections.Reports;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>A cell's line of the monthly sheet.</summary>
[GraphQLName("MonthlySheetRow")]
public sealed class SheetLine(MonthlySheetRow row)
{
    [ID] public string CellId => row.CellId;

    public string CellName => row.CellName;

    [ID] public string OrganisationId => row.OrganisationId;

    /// <summary>Null where the caller's scope does not reach it.</summary>
    public string? OrganisationName => row.OrganisationName;

    /// <summary>Of the cell; of the meeting's day once it was held.</summary>
    public int Members => row.Members;

    public MonthState State => row.State;

    /// <summary>Null while none is planned.</summary>
    [ID] public string? MeetingId => row.MeetingId;

    /// <summary>In Viet Nam: when it was held, or is planned.</summary>
    public DateOnly? Date => row.Date;

    /// <summary>Null before it opens.</summary>
    public int? Present => row.Present;

    /// <summary>The denominator; null before it opens.</summary>
    public int? Expected => row.Expected;

    /// <summary>The confirmed points; null until then.</summary>
    public decimal? Points => row.Points;

    /// <summary>The confirmed grade; null until then.</summary>
    public MeetingGrade? Grade => GradeText.Read(row.Grade);

    /// <summary>Where the confirmed score lost points, and why.</summary>
    public IReadOnlyList<LostPoints> Lost => row.Lost;

    /// <summary>What the cell gave itself.</summary>
    public decimal? SelfPoints => row.SelfPoints;

    public MeetingGrade? SelfGrade => GradeText.Read(row.SelfGrade);
}
