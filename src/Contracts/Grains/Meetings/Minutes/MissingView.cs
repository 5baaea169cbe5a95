using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>One thing that complete minutes need and these lack.</summary>
/// <param name="Part">What is missing.</param>
/// <param name="Id">The agenda item, ballot or member that lacks it; null where the minutes as a whole do.</param>
[GenerateSerializer, Immutable, Alias("meetings.missing-view")]
public sealed record MissingView([property: Id(0)] MissingPart Part, [property: Id(1)] string? Id);
