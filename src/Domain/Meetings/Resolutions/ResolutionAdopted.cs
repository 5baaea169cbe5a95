namespace ChiBo.Domain.Meetings.Resolutions;

/// <summary>The meeting has a resolution.</summary>
public sealed record ResolutionAdopted(Resolution Resolution) : MeetingEvent
{
    public override MeetingState Apply(MeetingState meeting) => meeting with { Resolution = Resolution };
}
