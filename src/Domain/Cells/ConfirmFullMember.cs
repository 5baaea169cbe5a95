using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A probationary member becomes a full one from a day on, and votes from then on.</summary>
public sealed record ConfirmFullMember(Actor Actor, string MemberId, DateOnly FullSince)
    : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (!state.Members.TryGetValue(MemberId, out var member) || !member.IsOpen())
            return CellRefusals.UnknownMember(MemberId);
        if (PartyDate.Check("fullSince", FullSince) is { } badDate) return badDate;
        if (member.FullSince == FullSince) return Decision<CellEvent>.Nothing;
        if (member.FullSince is not null) return CellRefusals.AlreadyFull(MemberId);
        return new FullMemberConfirmed(MemberId, FullSince);
    }
}
