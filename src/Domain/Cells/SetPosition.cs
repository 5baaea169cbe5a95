using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A member holds a position from a day on; <see cref="CellPosition.Member"/> ends one.</summary>
public sealed record SetPosition(Actor Actor, string MemberId, CellPosition Position, DateOnly From)
    : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (!state.Members.TryGetValue(MemberId, out var member)) return CellRefusals.UnknownMember(MemberId);
        if (PartyDate.Check("from", From) is { } badFrom) return badFrom;
        if (!member.BelongsOn(From)) return CellRefusals.BeforeJoining(MemberId);
        if (member.PositionOn(From) == Position && member.PositionOn(DateOnly.MaxValue) == Position)
            return Decision<CellEvent>.Nothing;
        if (Position != CellPosition.Member && !MayHoldOne(member)) return CellRefusals.CannotHoldPosition(MemberId);
        if (Position == CellPosition.Secretary && OtherSecretary(state) is { } other)
            return CellRefusals.SecretaryExists(other.Id);
        if (member.Positions.Length >= CellLimits.PeriodsPerMember)
            return CommonRefusals.TooMany("positions", CellLimits.PeriodsPerMember);
        return new PositionSet(MemberId, new PositionPeriod(Position, From));
    }

    private bool MayHoldOne(CellMember member) =>
        member.ClassOn(From) == MembershipClass.Full
        && member.StandingOn(From).Standing != MemberStanding.TemporarilyIn;

    private CellMember? OtherSecretary(CellState state) => state.Members.Values.FirstOrDefault(
        m => m.Id != MemberId
            && (m.IsOpen() || m.BelongsOn(From))
            && m.PositionOn(DateOnly.MaxValue) == CellPosition.Secretary);
}
