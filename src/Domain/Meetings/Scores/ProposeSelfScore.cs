using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>Proposes the cell's own score from the evidence; again to propose another, until one is adopted.</summary>
/// <param name="Actor">Who leads, or the committee.</param>
/// <param name="Given">What people judge, and what they set against the evidence.</param>
/// <param name="Rubric">The month's edition.</param>
public sealed record ProposeSelfScore(Actor Actor, GivenScore Given, Rubric Rubric) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) => ScoreGuards.Self(meeting, actor);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        var evaluation = SheetOf.Meeting(meeting, Rubric, Given, at);
        if (evaluation.Sheet is not { } sheet) return evaluation.Refusal!;
        return new SelfScoreProposed(new SelfScore(Given, sheet, Actor.MemberId ?? Actor.Id, at));
    }
}
