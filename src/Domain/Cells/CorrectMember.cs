using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>What was entered about a member was wrong. What is null was right.</summary>
/// <param name="Actor">Who puts it right.</param>
/// <param name="MemberId">Whom it is about.</param>
/// <param name="Name">Their name.</param>
/// <param name="JoinedOn">First day of their present time in the cell.</param>
/// <param name="FullSince">First day as a full member, of one who is.</param>
public sealed record CorrectMember(
    Actor Actor, string MemberId, string? Name = null, DateOnly? JoinedOn = null, DateOnly? FullSince = null)
    : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (!state.Members.TryGetValue(MemberId, out var member)) return CellRefusals.UnknownMember(MemberId);
        if (Name is not null && MemberName.Check(Name) is { } badName) return badName;
        if (PartyDate.Check("joinedOn", JoinedOn) is { } badDate) return badDate;
        if (PartyDate.Check("fullSince", FullSince) is { } badSince) return badSince;
        if (member.Stays is [.., { Until: { } before }, _] && JoinedOn < before)
            return CellRefusals.AlreadyMember(MemberId);
        if (JoinedOn > member.Stays[^1].Until) return CellRefusals.DatesReversed;
        if (FullSince is not null && member.FullSince is null) return CellRefusals.StillProbationary(MemberId);
        var corrected = new MemberCorrected(
            MemberId,
            Name is null ? member.Name : MemberName.Clean(Name),
            JoinedOn ?? member.Stays[^1].From,
            FullSince ?? member.FullSince);
        return corrected.Changes(member) ? corrected : Decision<CellEvent>.Nothing;
    }
}
