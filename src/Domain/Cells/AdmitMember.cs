using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A member enters the roster: for good, or temporarily in from another cell.</summary>
/// <param name="Actor">Who enters them.</param>
/// <param name="MemberId">Unique in the bloc; the login name.</param>
/// <param name="Name">Their name.</param>
/// <param name="JoinedOn">First day in this cell.</param>
/// <param name="FullSince">First day as a full member; null for a probationary one.</param>
/// <param name="Standing">Mostly active.</param>
/// <param name="StandingUntil">Last day of a standing other than active; null when open-ended.</param>
public sealed record AdmitMember(
    Actor Actor,
    string MemberId,
    string Name,
    DateOnly JoinedOn,
    DateOnly? FullSince,
    MemberStanding Standing = MemberStanding.Active,
    DateOnly? StandingUntil = null) : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (Cells.MemberId.Check(MemberId) is { } badId) return badId;
        if (MemberName.Check(Name) is { } badName) return badName;
        if (PartyDate.Check("joinedOn", JoinedOn) is { } badDate) return badDate;
        if (PartyDate.Check("fullSince", FullSince) is { } badSince) return badSince;
        if (StandingUntil < JoinedOn) return CellRefusals.DatesReversed;
        if (RosterCapacity.CheckNewcomer(state, MemberId, JoinedOn) is { } full) return full;
        if (state.TransferOf(MemberId) is not null) return CellRefusals.AlreadyOnTheWay(MemberId);
        return new MemberAdmitted(MemberId, MemberName.Clean(Name), JoinedOn, FullSince, Standing, StandingUntil);
    }
}
