namespace ChiBo.Domain.Cells;

/// <summary>The cell took in a member whom another cell sent; that one must still be told.</summary>
public sealed record TransferAccepted(MemberAdmitted Admission) : CellEvent
{
    public override CellState Apply(CellState state) => Admission.Apply(state) with
    {
        Arrivals = state.Arrivals.Add(new Arrival(Admission.MemberId, Admission.CameFrom!.Value, Admission.JoinedOn)),
    };
}
