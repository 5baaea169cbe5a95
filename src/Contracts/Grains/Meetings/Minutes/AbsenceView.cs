namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>Who is absent, and the reason.</summary>
[GenerateSerializer, Immutable, Alias("meetings.absence-view")]
public sealed record AbsenceView([property: Id(0)] string Name, [property: Id(1)] string? Reason);
