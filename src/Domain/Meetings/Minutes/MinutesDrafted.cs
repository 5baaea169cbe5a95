namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>There is a draft of the minutes.</summary>
public sealed record MinutesDrafted(DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Minutes = meeting.Minutes with { State = MinutesState.Draft, DraftedAt = At } };
}
