namespace ChiBo.Contracts.Grains.Meetings;

/// <summary>
/// A member of a working group who was assigned to visit this meeting; scores it only when present. Source: process.md
/// §7.
/// </summary>
/// <param name="MemberId">The visitor's member id.</param>
/// <param name="Name">The visitor's name.</param>
/// <param name="WorkingGroup">Name of the working group that sends them (tổ công tác).</param>
/// <param name="IsLead">They lead the group: a lead who was present may confirm the score.</param>
/// <param name="ArrivedAt">When they checked in (UTC); null for who did not come.</param>
[GenerateSerializer, Immutable, Alias("meetings.observer-view")]
public sealed record ObserverView(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] string WorkingGroup,
    [property: Id(3)] bool IsLead,
    [property: Id(4)] DateTimeOffset? ArrivedAt);
