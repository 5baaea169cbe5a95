using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Scores;
using ChiBo.Domain.Scoring;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>
/// Records that the minutes were read to the meeting and approved.
/// Idempotent: repeating it has no further effect.
/// </summary>
/// <param name="Actor">Who leads.</param>
/// <param name="Rubric">
/// The month's edition: the self-score in the minutes is computed as of now.
/// </param>
public sealed record ApproveMinutes(Actor Actor, Rubric Rubric) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Leads(meeting, actor)
        ?? Phases.AfterClosing(meeting)
        ?? MinutesGuards.Drafted(meeting)
        ?? (meeting.MinutesTakerId is null ? MinutesRefusals.NoMinutesTaker : null);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (meeting.Minutes.State >= MinutesState.Approved) return Decision<MeetingEvent>.Nothing;
        var approved = new MinutesApproved(at);
        var recomputed = SelfScoring.Recompute(meeting, Rubric, at);
        return recomputed is null ? approved : new MeetingEvent[] { recomputed, approved };
    }
}
