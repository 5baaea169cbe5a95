namespace ChiBo.Domain.Meetings.Course;

/// <summary>A meeting was moved: its preparation is kept, its members are notified again.</summary>
public sealed record MeetingPostponed(
    DateTimeOffset ScheduledAt, string? Place, string Reason, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Phase = MeetingPhase.Planned,
        ScheduledAt = ScheduledAt,
        Place = Place,
        ConvenedAt = null,
        Postponements = meeting.Postponements.Add(
            new Postponement(meeting.ScheduledAt, ScheduledAt, Reason, At, meeting.Phase)),
        Roll = [.. meeting.Roll.Select(a => a with { WillAttend = null, Reason = null })],
    };
}
