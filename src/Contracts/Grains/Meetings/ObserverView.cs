namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>A member of the working group that attends and scores.</summary>
[GenerateSerializer, Immutable, Alias("meetings.observer-view")]
public sealed record ObserverView(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] string WorkingGroup,
    [property: Id(3)] bool IsLead,
    [property: Id(4)] DateTimeOffset? ArrivedAt);
