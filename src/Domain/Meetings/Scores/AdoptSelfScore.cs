using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Minutes;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>
/// Records the vote that adopted the cell's own score, once: a second is refused with <c>score.already-adopted</c>.
/// </summary>
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
        ?? (meeting.Scores.Self is null ? ScoreRefusals.NotProposed : null)
        ?? (meeting.Scores.Self?.AdoptedBy is not null ? ScoreRefusals.AlreadyAdopted : null);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        var self = meeting.Scores.Self!;
        var evaluation = SheetOf.Meeting(meeting, Rubric, self.Given, at);
        if (evaluation.Sheet is not { } sheet) return evaluation.Refusal!;
        if (SheetOf.Incomplete(sheet) is { } incomplete) return incomplete;
        if (Vote(meeting, out var count) is { } vote) return vote;
        return new SelfScoreAdopted(sheet, count, at, BallotId);
    }

    private Refusal? Vote(MeetingState meeting, out Tally count)
    {
        count = Tally.Nothing;
        if (BallotId is not null)
        {
            if (BallotProof.Check(meeting, BallotId, BallotSubject.SelfScore, ScoreRefusals.NotAdopted) is { } no)
                return no;
            var ballot = meeting.FindBallot(BallotId)!;
            if (ballot.Subject is not null && ballot.OpenedAt < meeting.Scores.Self!.At)
                return BallotRefusals.AboutSomethingElse; // another proposal was put to the vote
            count = ballot.Count!;
            return null;
        }

        if (Count is null) return ScoreRefusals.NoVote;
        if (int.Min(int.Min(Count.For, Count.Against), Count.Other) < 0) return CommonRefusals.InvalidValue("tally");
        var electorate = Electorate.OfTheMeeting(meeting);
        if ((long)Count.For + Count.Against + Count.Other > electorate.Present.Length)
            return BallotRefusals.SumTooLarge(electorate.Present.Length);
        if (!Majorities.IsCarried(Majority.MoreThanHalf, Count.For, electorate.Entitled.Length))
            return ScoreRefusals.NotAdopted;
        count = Count;
        return null;
    }
}
