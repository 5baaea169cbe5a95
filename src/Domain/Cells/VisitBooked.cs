namespace ChiBo.Domain.Cells;

/// <summary>The cell has a visit in its book; those of years back leave it.</summary>
public sealed record VisitBooked(VisitClaim Claim) : CellEvent
{
    public override CellState Apply(CellState state) => state with
    {
        Visits = state.Visits
            .RemoveAll(v => v.Month < Claim.Month.Plus(-CellLimits.MonthsOfMeetings))
            .Add(Claim),
    };
}
