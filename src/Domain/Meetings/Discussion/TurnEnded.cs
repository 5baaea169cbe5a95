namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Whoever had the floor has finished.</summary>
public sealed record TurnEnded(DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with { Floor = meeting.Floor.EndTurn(At) };
}
