using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Scoring;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>A visited meeting with the score that stands as the group's.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.visited-meeting")]
public sealed record VisitedMeetingView
{
    [Id(0)] public required string MeetingId { get; init; }

    [Id(1)] public required DateTimeOffset OpenedAt { get; init; }

    [Id(2)] public required DateTimeOffset ClosedAt { get; init; }

    /// <summary>Who counts for attendance.</summary>
    [Id(3)] public required int Expected { get; init; }

    /// <summary>Of those, who came.</summary>
    [Id(4)] public required int Present { get; init; }

    [Id(5)] public required ImmutableArray<EvidenceView> Evidence { get; init; }

    /// <summary>The edition.</summary>
    [Id(6)] public required string Rubric { get; init; }

    [Id(7)] public required MeetingGrade Grade { get; init; }

    [Id(8)] public required decimal Total { get; init; }

    [Id(9)] public required decimal Max { get; init; }

    [Id(10)] public required ImmutableArray<VisitPointsView> Groups { get; init; }

    [Id(11)] public required ImmutableArray<LostView> Lost { get; init; }

    /// <summary>The visitor whose sheet stands.</summary>
    [Id(12)] public required PersonView ScoredBy { get; init; }

    [Id(13)] public required DateTimeOffset ScoredAt { get; init; }

    [Id(14)] public required ImmutableArray<VisitorPointsView> Visitors { get; init; }

    /// <summary>Of that sheet.</summary>
    [Id(15)] public string? Remarks { get; init; }

    /// <summary>Of that sheet.</summary>
    [Id(16)] public string? Recommendations { get; init; }
}

/// <summary>Points of one group of criteria.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.points")]
public sealed record VisitPointsView(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] decimal Points,
    [property: Id(3)] decimal Max);

/// <summary>A visitor: when they came, and the total they gave; nulls for who did not.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.visitor-points")]
public sealed record VisitorPointsView(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] DateTimeOffset? ArrivedAt,
    [property: Id(3)] decimal? Points);
