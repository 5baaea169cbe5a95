using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Meetings.Minutes;

/// <summary>
/// A correction of signed minutes (biên bản bổ sung): it stands beside them, is signed again by both, and nothing
/// signed is changed. Source: process.md §3.
/// </summary>
/// <param name="Id">Unique within the meeting; <c>signMinutes</c> names it to sign this correction.</param>
/// <param name="Text">What is corrected, at most 8,000 characters.</param>
/// <param name="Author">Who wrote the correction: the secretary, the deputy, the chair or the minutes taker.</param>
/// <param name="At">When it was written (UTC), after the minutes had both signatures.</param>
/// <param name="SignedBy">Signatures under this correction, in the order they were given: 0, 1 or 2.</param>
[GenerateSerializer, Immutable, Alias("meetings.addendum-view")]
public sealed record AddendumView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Text,
    [property: Id(2)] PersonView Author,
    [property: Id(3)] DateTimeOffset At,
    [property: Id(4)] ImmutableArray<SignatureView> SignedBy);
