namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>A task was given.</summary>
public sealed record TaskAssigned(CellTask Task) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with { Tasks = meeting.Tasks.Add(Task) };
}
