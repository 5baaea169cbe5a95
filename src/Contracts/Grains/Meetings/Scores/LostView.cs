namespace ChiBo.Contracts.Grains.Meetings.Scores;

/// <summary>Points lost, and why.</summary>
[GenerateSerializer, Immutable, Alias("meetings.lost-view")]
public sealed record LostView(
    [property: Id(0)] string Criterion,
    [property: Id(1)] string Name,
    [property: Id(2)] decimal Points,
    [property: Id(3)] string? Why);
