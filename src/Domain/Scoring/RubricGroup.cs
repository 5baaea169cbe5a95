using System.Collections.Immutable;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Scoring;

/// <summary>Criteria that belong together, with the most they give.</summary>
public sealed record RubricGroup
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>What its criteria must add up to, for every kind of meeting that it applies to.</summary>
    public required decimal Max { get; init; }

    public required ImmutableArray<Criterion> Criteria { get; init; }

    public decimal MaxFor(MeetingKind kind) => Criteria.Where(c => c.AppliesTo(kind)).Sum(c => c.Max);
}
