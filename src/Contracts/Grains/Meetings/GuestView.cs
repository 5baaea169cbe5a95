namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>Somebody at the meeting who is not of the cell: speaks and does not vote. Source: process.md §1.</summary>
/// <param name="Id">Unique within the meeting; the roll and opinions name the guest by it.</param>
/// <param name="Name">The guest's name as it goes into the minutes.</param>
/// <param name="Position">
/// Whom they represent, such as secretary of another cell or member of the superior committee.
/// </param>
/// <param name="MemberId">
/// Their member id, with which they may check in and read the meeting; null for a guest without an account.
/// </param>
/// <param name="ArrivedAt">
/// When they were found to be present (UTC); null for who has not come, and then they are not in the minutes.
/// </param>
[GenerateSerializer, Immutable, Alias("meetings.guest-view")]
public sealed record GuestView(
    [property: Id(0)] string Id,
    [property: Id(1)] string Name,
    [property: Id(2)] string Position,
    [property: Id(3)] string? MemberId,
    [property: Id(4)] DateTimeOffset? ArrivedAt);
