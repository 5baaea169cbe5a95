namespace ChiBo.Domain.Meetings.Course;

/// <summary>
/// A meeting that nobody had touched went along with its cell's schedule: not a move, so without a reason.
/// </summary>
public sealed record MeetingRescheduled(DateTimeOffset ScheduledAt, string Place) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { ScheduledAt = ScheduledAt, Place = Place };
}
