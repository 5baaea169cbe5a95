namespace ChiBo.Domain.Meetings.Agenda;

/// <summary>The chair has concluded an item.</summary>
public sealed record ItemConcluded(string ItemId, string Conclusion, DateTimeOffset At) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with
    {
        Agenda = [.. meeting.Agenda.Select(
            i => i.Id == ItemId ? i with { Conclusion = Conclusion, ConcludedAt = At } : i)],
    };
}
