namespace ChiBo.Domain.Meetings.Course;

/// <summary>A meeting was called off.</summary>
public sealed record MeetingCancelled(string Reason, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Phase = MeetingPhase.Cancelled, Cancellation = new Cancellation(Reason, At) };
}
