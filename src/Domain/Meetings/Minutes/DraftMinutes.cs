using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>Drafts the minutes from what happened. Idempotent: repeating it has no further effect.</summary>
/// <param name="Actor">The minutes taker, or who leads.</param>
public sealed record DraftMinutes(Actor Actor) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Writes(meeting, actor) ?? Phases.FromOpening(meeting) ?? MinutesGuards.NotApproved(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        return meeting.Minutes.State == MinutesState.Draft ? Decision<MeetingEvent>.Nothing : new MinutesDrafted(at);
    }
}
