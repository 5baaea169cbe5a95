namespace ChiBo.Domain.Meetings.Minutes;

/// <summary>Signed minutes have an addendum.</summary>
public sealed record AddendumAdded(Addendum Addendum) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) =>
        meeting with { Minutes = meeting.Minutes with { Addenda = meeting.Minutes.Addenda.Add(Addendum) } };
}
