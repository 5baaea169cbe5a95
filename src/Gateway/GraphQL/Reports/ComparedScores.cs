using ChiBo.Domain.Meetings;
using ChiBo.Gateway.GraphQL.Meetings;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>The scores of one meeting side by side.</summary>
[GraphQLName("ScoreComparisonRow")]
public sealed class ComparedScores(MeetingRow row)
{
    [ID] public string MeetingId => row.Id;

    [ID] public string CellId => row.CellId;

    public string CellName => row.CellName;

    public MeetingKind Kind => Enum.Parse<MeetingKind>(row.Kind);

    public ScoreSummary? Self => ScoreSummary.Of(row.SelfPoints, row.SelfGrade);

    public ScoreSummary? Observers => ScoreSummary.Of(row.ObserverPoints, row.ObserverGrade);

    public ScoreSummary? Confirmed => ScoreSummary.Of(row.ConfirmedPoints, row.ConfirmedGrade);
}
