namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>Minutes and resolution were sent; a score that was confirmed before stays confirmed.</summary>
public sealed record MinutesPublished(DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Phase = meeting.Phase == MeetingPhase.Closed ? MeetingPhase.Published : meeting.Phase,
        PublishedAt = At,
    };
}
