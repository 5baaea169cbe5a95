namespace ChiBo.Domain.Meetings.Discussion;

/// <summary>Somebody no longer asks to speak.</summary>
public sealed record RequestWithdrawn(string PersonId) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Floor = meeting.Floor.Without(PersonId) };
}
