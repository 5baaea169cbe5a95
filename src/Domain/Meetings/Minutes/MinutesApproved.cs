namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>The minutes were read and approved.</summary>
public sealed record MinutesApproved(DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Minutes = meeting.Minutes with { State = MinutesState.Approved, ApprovedAt = At } };
}
