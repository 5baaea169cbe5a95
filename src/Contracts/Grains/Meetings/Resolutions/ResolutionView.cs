namespace ChiBo.Contracts.Grains.Meetings.Resolutions;

/// <summary>What the meeting resolved.</summary>
[GenerateSerializer, Immutable, Alias("meetings.resolution-view")]
public sealed record ResolutionView(
    [property: Id(0)] string Number,
    [property: Id(1)] string BallotId,
    [property: Id(2)] string LastMonth,
    [property: Id(3)] string NextMonth,
    [property: Id(4)] string Assignment,
    [property: Id(5)] DateTimeOffset AdoptedAt);
