namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Somebody has the floor.</summary>
public sealed record FloorGiven(string PersonId, string? ItemId, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Floor = meeting.Floor.Give(new Turn(PersonId, ItemId, At)) };
}
