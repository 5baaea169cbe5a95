namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>A member of a working group, and the cell that they never score: their own.</summary>
/// <param name="MemberId">Their member id, which is also the login name.</param>
/// <param name="Name">Family name first, as minutes have it.</param>
/// <param name="CellId">Their own cell, which they never score (process.md §7).</param>
/// <param name="IsLead">They lead the group: assign visitors and submit visits.</param>
[GenerateSerializer, Immutable, Alias("working-groups.member-view")]
public sealed record GroupMemberView(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] string CellId,
    [property: Id(3)] bool IsLead);
