using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A member goes to another cell of the bloc. They are on the way until that cell takes them in.</summary>
/// <param name="Actor">Who sends them.</param>
/// <param name="MemberId">Who.</param>
/// <param name="To">The other cell.</param>
/// <param name="On">First day there.</param>
public sealed record TransferMember(Actor Actor, string MemberId, ScopePath To, DateOnly On)
    : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (state.TransferOf(MemberId) is not null) return CellRefusals.AlreadyOnTheWay(MemberId);
        if (!state.Members.TryGetValue(MemberId, out var member) || !member.IsOpen())
            return CellRefusals.UnknownMember(MemberId);
        if (To.Depth != 3 || To.Bloc != state.Path.Bloc || To == state.Path)
            return CommonRefusals.InvalidValue("toCellId");
        if (PartyDate.Check("on", On) is { } badDate) return badDate;
        if (On < member.Stays[^1].From) return CellRefusals.BeforeJoining(MemberId);
        if (member.StandingOn(On).Standing == MemberStanding.TemporarilyIn)
            return CellRefusals.TemporarilyHere(MemberId);
        if (state.Transfers.Length >= CellLimits.Transfers)
            return CommonRefusals.TooMany("transfers", CellLimits.Transfers);
        return new MemberTransferred(
            new PendingTransfer(MemberId, member.Name, member.FullSince, state.Path, To, On));
    }
}
