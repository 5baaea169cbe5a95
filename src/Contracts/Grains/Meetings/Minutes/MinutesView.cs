using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>The minutes, with every field of their form. Source: domain/minutes.md.</summary>
/// <param name="Content">As it would be now; frozen once approved; null for whoever may not read it.</param>
/// <param name="Completeness">What is missing; empty when complete.</param>
/// <param name="SignedAt">When the second signature was given.</param>
[GenerateSerializer, Immutable, Alias("meetings.minutes-view")]
public sealed record MinutesView(
    [property: Id(0)] MinutesState State,
    [property: Id(1)] MinutesContentView? Content,
    [property: Id(2)] ImmutableArray<MissingView> Completeness,
    [property: Id(3)] ImmutableArray<SignatureView> SignedBy,
    [property: Id(4)] DateTimeOffset? ApprovedAt,
    [property: Id(5)] DateTimeOffset? SignedAt,
    [property: Id(6)] ImmutableArray<AddendumView> Addenda,
    [property: Id(7)] DateTimeOffset? PublishedAt);
