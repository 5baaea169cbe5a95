namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Somebody has asked to speak.</summary>
public sealed record SpeakingRequested(string PersonId, string? ItemId, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Floor = meeting.Floor.Ask(new SpeakingRequest(PersonId, ItemId, At)) };
}
