using ChiBo.Gateway.GraphQL.Meetings;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>A meeting and what each side gave it.</summary>
public sealed class ScoreComparisonRow(MeetingRow row)
{
    [ID] public string CellId => row.CellId;

    public string CellName => row.CellName;

    [ID] public string OrganisationId => row.OrganisationId;

    [ID] public string MeetingId => row.Id;

    public ScoreSummary? Self => ScoreSummary.Of(row.SelfPoints, row.SelfGrade);

    public ScoreSummary? Observers => ScoreSummary.Of(row.ObserverPoints, row.ObserverGrade);

    public ScoreSummary? Confirmed => ScoreSummary.Of(row.ConfirmedPoints, row.ConfirmedGrade);
}
