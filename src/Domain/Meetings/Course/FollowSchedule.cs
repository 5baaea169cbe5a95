using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>
/// The cell has registered another day or place: a meeting that was planned from the schedule goes along, unless people
/// have taken it into their hands. Only the platform.
/// </summary>
/// <param name="Actor">The platform.</param>
/// <param name="ScheduledAt">When the schedule has it now (UTC).</param>
/// <param name="Place">Where.</param>
public sealed record FollowSchedule(Actor Actor, DateTimeOffset ScheduledAt, string Place) : IMeetingCommand
{
    public static Refusal? Guard(MeetingState meeting, Actor actor) =>
        Access.Sees(meeting, actor) ?? Access.Permit(actor.IsPlatform) ?? Phases.BeforeOpening(meeting);

    public Decision<MeetingEvent> Decide(MeetingState meeting, DateTimeOffset at)
    {
        if (Guard(meeting, Actor) is { } no) return no;
        if (!meeting.FollowsSchedule || (ScheduledAt == meeting.ScheduledAt && Place == meeting.Place))
            return Decision<MeetingEvent>.Nothing;
        if (MeetingCalendar.Check(meeting.Kind, meeting.Month, ScheduledAt, at) is { } calendar) return calendar;
        return new MeetingRescheduled(ScheduledAt, Place);
    }
}
