using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells;

/// <summary>A member is exempt, temporarily in or out, or active again, from a day on.</summary>
/// <param name="Actor">Who enters it.</param>
/// <param name="MemberId">Who.</param>
/// <param name="Standing">What holds.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day; null when open-ended.</param>
public sealed record ChangeMemberStanding(
    Actor Actor, string MemberId, MemberStanding Standing, DateOnly From, DateOnly? Until = null)
    : ICommand<CellState, CellEvent>
{
    public static Refusal? Guard(CellState state, Actor actor) => RosterKeepers.Check(actor, state);

    public Decision<CellEvent> Decide(CellState state, DateTimeOffset at)
    {
        if (Guard(state, Actor) is { } denied) return denied;
        if (!state.Members.TryGetValue(MemberId, out var member)) return CellRefusals.UnknownMember(MemberId);
        if (PartyDate.Check("from", From) is { } badFrom) return badFrom;
        if (PartyDate.Check("until", Until) is { } badUntil) return badUntil;
        if (Until < From) return CellRefusals.DatesReversed;
        if (!member.BelongsOn(From)) return CellRefusals.BeforeJoining(MemberId);
        var period = new StandingPeriod(Standing, From, Until);
        if (member.Standings is [.., var last] && last == period) return Decision<CellEvent>.Nothing;
        if (member.Standings.Length >= CellLimits.PeriodsPerMember)
            return CommonRefusals.TooMany("standings", CellLimits.PeriodsPerMember);
        return new MemberStandingChanged(MemberId, period);
    }
}
