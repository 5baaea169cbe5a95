using ChiBo.Domain.Kernel;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Scores;

/// <summary>
/// Gives the score of the working group that attended; again to correct it, until the score is confirmed.
/// </summary>
/// <param name="Actor">A member of the group who was assigned and is there.</param>
/// <param name="Given">What they judge, and what they set against the evidence.</param>
/// <param name="Remarks">For the cell.</param>
/// <param name="Recommendations">For the cell.</param>
/// <param name="Rubric">The month's edition.</param>
public sealed record SubmitObserverScore(
    Actor Actor, GivenScore Given, string? Remarks, string? Recommendations, Rubric Rubric) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) => ScoreGuards.Observer(meeting, actor);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (Limits.CheckOptional("remarks", Remarks, Limits.Text) is { } remarks) return remarks;
        if (Limits.CheckOptional("recommendations", Recommendations, Limits.Text) is { } recommendations)
            return recommendations;
        var evaluation = SheetOf.Meeting(meeting, Rubric, Given, at);
        if (evaluation.Sheet is not { } sheet) return evaluation.Refusal!;
        if (SheetOf.Incomplete(sheet) is { } incomplete) return incomplete;
        var group = meeting.FindObserver(Actor.MemberId!)!.WorkingGroup;
        return new ObserverScoreSubmitted(
            new ObserverScore(Given, sheet, Actor.MemberId!, group, at, Remarks, Recommendations));
    }
}
