using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>Records the vote that adopted the cell's own score. Twice is once.</summary>
/// <param name="Actor">Who leads, or the committee.</param>
/// <param name="BallotId">The ballot; null when the numbers say it.</param>
/// <param name="Count">The numbers of a show of hands; null when a ballot says it.</param>
/// <param name="Rubric">The month's edition: computed as of now.</param>
public sealed record AdoptSelfScore(Actor Actor, string? BallotId, Tally? Count, Rubric Rubric) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Prepares(meeting, actor)
        ?? Phases.WhileScoring(meeting, MeetingPhase.Open)
        ?? MinutesGuards.NotApproved(meeting)
        ?? (meeting.Scores.Self is null ? ScoreRefusals.NotProposed : null);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        var self = meeting.Scores.Self!;
        if (self.AdoptedBy is not null) return Decision<MeetingEvent>.Nothing;
        var evaluation = SheetOf.Meeting(meeting, Rubric, self.Given, at);
        if (evaluation.Sheet is not { } sheet) return evaluation.Refusal!;
        if (SheetOf.Incomplete(sheet) is { } incomplete) return incomplete;
        if (Vote(meeting, out var count) is { } vote) return vote;
        return new SelfScoreAdopted(sheet, count, at);
    }

    private Refusal? Vote(MeetingState meeting, out Tally count)
    {
        count = Tally.Nothing;
        if (BallotId is not null)
        {
            if (meeting.FindBallot(BallotId) is not { } ballot) return BallotRefusals.NotFound;
            if (ballot.Result != BallotResult.Carried) return ScoreRefusals.NotAdopted;
            count = ballot.Count!;
            return null;
        }

        if (Count is null) return ScoreRefusals.NoVote;
        if (int.Min(int.Min(Count.For, Count.Against), Count.Other) < 0) return CommonRefusals.InvalidValue("tally");
        var voters = meeting.Roll.Count(a => a is { IsEntitled: true, WasPresent: true });
        if ((long)Count.For + Count.Against + Count.Other > voters) return BallotRefusals.SumTooLarge(voters);
        if (!Majorities.IsCarried(Majority.MoreThanHalf, Count.For, voters)) return ScoreRefusals.NotAdopted;
        count = Count;
        return null;
    }
}
