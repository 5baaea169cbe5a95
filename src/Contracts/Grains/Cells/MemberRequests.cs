using ChiBo.Domain.Cells;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>A member enters the cell's roster.</summary>
/// <param name="MemberId">Unique in the bloc; the login name.</param>
/// <param name="JoinedOn">First day in this cell.</param>
/// <param name="FullSince">First day as a full member; null for a probationary one.</param>
/// <param name="Standing">Active, or temporarily in from another cell until <paramref name="StandingUntil"/>.</param>
[GenerateSerializer, Immutable, Alias("cells.admit-member")]
public sealed record AdmitMemberRequest(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] DateOnly JoinedOn,
    [property: Id(3)] DateOnly? FullSince,
    [property: Id(4)] MemberStanding Standing,
    [property: Id(5)] DateOnly? StandingUntil);

/// <summary>What was entered about a member was wrong. What is null was right.</summary>
[GenerateSerializer, Immutable, Alias("cells.correct-member")]
public sealed record CorrectMemberRequest(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string? Name,
    [property: Id(2)] DateOnly? JoinedOn,
    [property: Id(3)] DateOnly? FullSince);

/// <summary>A probationary member becomes a full one.</summary>
[GenerateSerializer, Immutable, Alias("cells.confirm-full-member")]
public sealed record ConfirmFullMemberRequest([property: Id(0)] string MemberId, [property: Id(1)] DateOnly FullSince);

/// <summary>A member is exempt, temporarily in or out, or active again, from a day on.</summary>
/// <param name="Until">The last day; null when open-ended.</param>
[GenerateSerializer, Immutable, Alias("cells.change-member-standing")]
public sealed record ChangeMemberStandingRequest(
    [property: Id(0)] string MemberId,
    [property: Id(1)] MemberStanding Standing,
    [property: Id(2)] DateOnly From,
    [property: Id(3)] DateOnly? Until);

/// <summary>A member holds a position from a day on.</summary>
[GenerateSerializer, Immutable, Alias("cells.set-position")]
public sealed record SetPositionRequest(
    [property: Id(0)] string MemberId, [property: Id(1)] CellPosition Position, [property: Id(2)] DateOnly From);

/// <summary>A member leaves the cell for good.</summary>
/// <param name="On">The first day without them.</param>
[GenerateSerializer, Immutable, Alias("cells.end-membership")]
public sealed record EndMembershipRequest(
    [property: Id(0)] string MemberId, [property: Id(1)] DateOnly On, [property: Id(2)] MembershipEnd Cause);
