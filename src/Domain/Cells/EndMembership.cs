using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A member leaves the cell for good; to another cell they are transferred instead.</summary>
/// <param name="Actor">Who enters it.</param>
/// <param name="MemberId">Who.</param>
/// <param name="On">First day without them.</param>
/// <param name="Cause">Why.</param>
public sealed record EndMembership(Actor Actor, string MemberId, DateOnly On, MembershipEnd Cause)
    : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (!state.Members.TryGetValue(MemberId, out var member) || !member.IsOpen())
            return CellRefusals.UnknownMember(MemberId);
        if (Cause == MembershipEnd.Transferred) return CommonRefusals.InvalidValue("cause");
        if (PartyDate.Check("on", On) is { } badDate) return badDate;
        if (On < member.Stays[^1].From) return CellRefusals.BeforeJoining(MemberId);
        return new MembershipEnded(MemberId, On, Cause);
    }
}
