using System.Collections.Immutable;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Contracts.Grains.Meetings.Scores;
using ChiBo.Domain.Scoring;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>
/// A visited meeting as the sheet holds it: roll, evidence, and the score that stands as the group's.
/// </summary>
[GenerateSerializer, Immutable, Alias("working-groups.visited-meeting")]
public sealed record VisitedMeetingView
{
    /// <summary>The regular meeting that was visited.</summary>
    [Id(0)] public required string MeetingId { get; init; }

    /// <summary>When it was opened (UTC).</summary>
    [Id(1)] public required DateTimeOffset OpenedAt { get; init; }

    /// <summary>When it was closed (UTC).</summary>
    [Id(2)] public required DateTimeOffset ClosedAt { get; init; }

    /// <summary>The denominator of attendance (process.md §4).</summary>
    [Id(3)] public required int Expected { get; init; }

    /// <summary>Of <c>expected</c>, those who were present.</summary>
    [Id(4)] public required int Present { get; init; }

    /// <summary>Every measure of the meeting as of the submission.</summary>
    [Id(5)] public required ImmutableArray<EvidenceView> Evidence { get; init; }

    /// <summary>Id of the edition by which it was scored.</summary>
    [Id(6)] public required string Rubric { get; init; }

    /// <summary>Grade of the score that stands as the group's.</summary>
    [Id(7)] public required MeetingGrade Grade { get; init; }

    /// <summary>Points of that score in all.</summary>
    [Id(8)] public required decimal Total { get; init; }

    /// <summary>Most points that were possible.</summary>
    [Id(9)] public required decimal Max { get; init; }

    /// <summary>Points by group of criteria, in the edition's order.</summary>
    [Id(10)] public required ImmutableArray<VisitPointsView> Groups { get; init; }

    /// <summary>Criteria that did not get all their points, and why.</summary>
    [Id(11)] public required ImmutableArray<LostView> Lost { get; init; }

    /// <summary>The visitor whose sheet stands as the group's.</summary>
    [Id(12)] public required PersonView ScoredBy { get; init; }

    /// <summary>When that sheet was given (UTC).</summary>
    [Id(13)] public required DateTimeOffset ScoredAt { get; init; }

    /// <summary>Everybody who was assigned: when they came, and the total they gave.</summary>
    [Id(14)] public required ImmutableArray<VisitorPointsView> Visitors { get; init; }

    /// <summary>What that visitor remarked on their own sheet; null when nothing was written.</summary>
    [Id(15)] public string? Remarks { get; init; }

    /// <summary>What that visitor recommended on their own sheet; null when nothing was written.</summary>
    [Id(16)] public string? Recommendations { get; init; }
}

/// <summary>Points of one group of criteria.</summary>
/// <param name="Code">Code of the group of criteria within the edition.</param>
/// <param name="Name">What the edition calls the group, in Vietnamese.</param>
/// <param name="Points">Points that the group of criteria got on the sheet that stands.</param>
/// <param name="Max">Most points of that group.</param>
[GenerateSerializer, Immutable, Alias("working-groups.points")]
public sealed record VisitPointsView(
    [property: Id(0)] string Code,
    [property: Id(1)] string Name,
    [property: Id(2)] decimal Points,
    [property: Id(3)] decimal Max);

/// <summary>A visitor: when they came, and the total they gave; nulls for who did not.</summary>
/// <param name="MemberId">Their member id, which is also the login name.</param>
/// <param name="Name">Family name first, as minutes have it.</param>
/// <param name="ArrivedAt">When they checked in (UTC); null for who did not come.</param>
/// <param name="Points">The total that they gave on their own sheet; null for who gave none.</param>
[GenerateSerializer, Immutable, Alias("working-groups.visitor-points")]
public sealed record VisitorPointsView(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] DateTimeOffset? ArrivedAt,
    [property: Id(3)] decimal? Points);
