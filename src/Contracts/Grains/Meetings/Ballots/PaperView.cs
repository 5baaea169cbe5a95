using ChiBo.Domain.Meetings.Ballots;

namespace ChiBo.Contracts.Grains.Meetings.Ballots;

/// <summary>
/// One vote in the published box of a closed secret electronic ballot. Nothing leads from it to a voter.
/// </summary>
/// <param name="TrackingNumber">The number that the voter alone was given, with which they find their vote.</param>
/// <param name="Choice">What this vote says.</param>
/// <param name="OtherOpinion">
/// The other opinion in its words; null unless the choice is <c>OTHER</c>, and when no words were given.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.paper-view")]
public sealed record PaperView(
    [property: Id(0)] string TrackingNumber,
    [property: Id(1)] VoteChoice Choice,
    [property: Id(2)] string? OtherOpinion);
