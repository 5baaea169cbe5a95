using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Ballots;

/// <summary>
/// Enters what the tellers counted, on paper or of hands; again to correct it. Numbers that somebody else entered are
/// replaced only by a recount, which keeps them beside its own.
/// </summary>
/// <param name="Actor">A teller of the ballot, the minutes taker, or who leads.</param>
/// <param name="BallotId">The ballot.</param>
/// <param name="Count">The numbers.</param>
/// <param name="Issued">Papers given out; paper only.</param>
/// <param name="IsRecount">Whether it replaces what somebody else entered.</param>
public sealed record RecordPaperTally(
    Actor Actor, string BallotId, Tally Count, int? Issued, bool IsRecount = false) : IMeetingCommand
{
    /// <summary>The numbers of a vote are published with it, not before.</summary>
    public bool IsConfidential => true;

    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor)
        ?? Access.Permit(Access.IsWriter(meeting, actor) || meeting.Ballots.Any(b => IsTeller(b, actor)))
        ?? Phases.Open(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (meeting.FindBallot(BallotId) is not { } ballot) return BallotRefusals.NotFound;
        if (!Access.IsWriter(meeting, Actor) && !IsTeller(ballot, Actor)) return CommonRefusals.NotPermitted;
        if (ballot.State != BallotState.Open) return BallotRefusals.Closed;
        if (Check(ballot) is { } refusal) return refusal;
        if (IsAsCounted(ballot)) return Decision<MeetingEvent>.Nothing;
        var by = Actor.MemberId ?? Actor.Id;
        if (!IsRecount && ballot is { TellersCount: not null, CountedById: { } other } && other != by)
            return BallotRefusals.CountedDifferently(meeting.NameOf(other));
        if (ballot.ReplacedCounts.Length >= MeetingLimits.Recounts)
            return CommonRefusals.TooMany("recounts", MeetingLimits.Recounts);
        return new TallyRecorded(BallotId, Count, Issued, by);
    }

    private bool IsAsCounted(Ballot ballot) =>
        ballot.TellersCount is { } counted && counted.IsSameCount(Count) && ballot.Issued == Issued
        && counted.OtherOpinions.SequenceEqual(Count.OtherOpinions);

    private Refusal? Check(Ballot ballot)
    {
        if (int.Min(int.Min(Count.For, Count.Against), int.Min(Count.Other, Count.Invalid)) < 0)
            return CommonRefusals.InvalidValue("tally");
        if (Count.OtherOpinions.Length > Count.Other) return CommonRefusals.TooMany("otherOpinions", Count.Other);
        foreach (var opinion in Count.OtherOpinions)
            if (Limits.Check("otherOpinions", opinion, MeetingLimits.OtherOpinionText) is { } text) return text;
        var present = ballot.Present.Length;
        switch (ballot.Form)
        {
            case BallotForm.ElectronicSecretBallot:
                return BallotRefusals.NothingToCount;
            case BallotForm.ShowOfHands:
                if (Count.Invalid != 0 || Issued is not null) return CommonRefusals.InvalidValue("tally");
                return Sum(present);
            case BallotForm.PaperSecretBallot:
                if (Issued is null or < 0) return CommonRefusals.InvalidValue("issued");
                if (Issued > present) return BallotRefusals.SumTooLarge(present);
                return Sum(Issued.Value);
        }

        return CommonRefusals.InvalidValue("form");
    }

    private Refusal? Sum(int limit) => // in long: each number alone may be as large as an int
        (long)Count.For + Count.Against + Count.Other + Count.Invalid > limit
            ? BallotRefusals.SumTooLarge(limit)
            : null;

    private static bool IsTeller(Ballot ballot, Actor actor) =>
        actor.MemberId is { } member && ballot.Tellers.Holds(member);
}
