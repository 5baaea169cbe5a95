using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Ballots;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>Closes a meeting.</summary>
/// <param name="Actor">Who leads.</param>
/// <param name="Rubric">
/// The month's edition: a self-score that was proposed is computed again as of now.
/// </param>
public sealed record ConcludeMeeting(Actor Actor, Rubric Rubric) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor)
        ?? Phases.Open(meeting)
        ?? (meeting.Ballots.Any(b => b.State == BallotState.Open) ? MeetingRefusals.BallotOpen : null);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        var closed = new MeetingClosed(at);
        var recomputed = SelfScoring.Recompute(closed.Apply(meeting), Rubric, at);
        return recomputed is null ? closed : new MeetingEvent[] { closed, recomputed };
    }
}
