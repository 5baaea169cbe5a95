using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>Something that complete minutes need.</summary>
/// <param name="Id">The item or ballot that lacks it.</param>
[GenerateSerializer, Immutable, Alias("meetings.missing-view")]
public sealed record MissingView([property: Id(0)] MissingPart Part, [property: Id(1)] string? Id);
