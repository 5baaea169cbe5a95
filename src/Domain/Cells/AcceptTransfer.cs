using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>The cell takes in a member whom another cell sent. May be given again: who is in is in.</summary>
/// <param name="Actor">Who takes them in.</param>
/// <param name="MemberId">Who.</param>
/// <param name="From">The cell that sent them.</param>
/// <param name="Transfer">The transfer as the other cell reserved it; null when it knows of none.</param>
public sealed record AcceptTransfer(Actor Actor, string MemberId, ScopePath From, PendingTransfer? Transfer)
    : ICommand<CellState, CellEvent>
{
    /// <summary>Whether the cell may go and ask the other one at all.</summary>
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (HasArrived(state)) return Decision<CellEvent>.Nothing;
        if (Transfer is null || Transfer.To != state.Path) return CellRefusals.NotOnTheWay(MemberId);
        var stay = state.Members.GetValueOrDefault(MemberId) is { } known && known.IsOpen() ? known : null;
        if (stay is not null && stay.StandingOn(Transfer.On).Standing == MemberStanding.TemporarilyIn)
            return new CellEvent[]
            {
                new MembershipEnded(MemberId, Transfer.On, MembershipEnd.StayEnded), Arrived(Transfer),
            };
        if (RosterCapacity.CheckNewcomer(state, MemberId, Transfer.On) is { } full) return full;
        return Arrived(Transfer);
    }

    private static TransferAccepted Arrived(PendingTransfer transfer) => new(
        new MemberAdmitted(
            transfer.MemberId, transfer.Name, transfer.On, transfer.FullSince, CameFrom: transfer.From));

    private bool HasArrived(CellState state) =>
        state.Members.TryGetValue(MemberId, out var member) && member.IsOpen() && member.Stays[^1].CameFrom == From;
}
