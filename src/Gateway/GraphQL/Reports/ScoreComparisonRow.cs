using ChiBo.Gateway.GraphQL.Meetings;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.GraphQL.Reports;

/// <summary>A meeting that somebody has scored, and what each side gave it.</summary>
public sealed class ScoreComparisonRow(MeetingRow row)
{
    /// <summary>The cell of this line.</summary>
    [ID] public string CellId => row.CellId;

    /// <summary>Name of the cell as the read model has it now.</summary>
    public string CellName => row.CellName;

    /// <summary>The organisation that the cell belongs to.</summary>
    [ID] public string OrganisationId => row.OrganisationId;

    /// <summary>The meeting that was scored, of whichever kind.</summary>
    [ID] public string MeetingId => row.Id;

    /// <summary>What the cell gave itself; null while it has not.</summary>
    public ScoreSummary? Self => ScoreSummary.Of(row.SelfPoints, row.SelfGrade);

    /// <summary>What the working group gave; null where none attended or scored.</summary>
    public ScoreSummary? Observers => ScoreSummary.Of(row.ObserverPoints, row.ObserverGrade);

    /// <summary>What the superior confirmed; null until then.</summary>
    public ScoreSummary? Confirmed => ScoreSummary.Of(row.ConfirmedPoints, row.ConfirmedGrade);
}
