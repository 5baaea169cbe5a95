using System.Collections.Immutable;
using ChiBo.Domain.Meetings.Minutes;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>The minutes (biên bản) of a meeting and how far they have come. Source: minutes.md.</summary>
/// <param name="State">Not drafted, draft, approved or signed.</param>
/// <param name="Content">As it would be now; frozen once approved; null for whoever may not read it.</param>
/// <param name="Completeness">
/// What complete minutes still need; empty when nothing is missing, and before the meeting opened.
/// </param>
/// <param name="SignedBy">Signatures under the minutes: the minutes taker's, the chair's, or both.</param>
/// <param name="ApprovedAt">When they were read and approved, which froze their content (UTC); null before.</param>
/// <param name="SignedAt">When the second signature was given (UTC); null before. Signed minutes never change.</param>
/// <param name="Addenda">
/// Corrections of the signed minutes, oldest first, at most 20; empty for whoever may not read minutes.
/// </param>
/// <param name="PublishedAt">When they were sent to members and superior (UTC); null before.</param>
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
