namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>Somebody who is not of the cell.</summary>
[GenerateSerializer, Immutable, Alias("meetings.guest-view")]
public sealed record GuestView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] string Position,
    [property: Id(3)] string? MemberId,
    [property: Id(4)] DateTimeOffset? ArrivedAt);
