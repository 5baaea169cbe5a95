using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Contracts.Grains.Meetings.Ballots;

/// <summary>A paper in the published box.</summary>
[GenerateSerializer, Immutable, Alias("meetings.paper-view")]
public sealed record PaperView(
    [property: Id(0)] string TrackingNumber,
    [property: Id(1)] VoteChoice Choice,
    [property: Id(2)] string? OtherOpinion);
