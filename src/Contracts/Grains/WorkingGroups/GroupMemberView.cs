namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>A member of a working group, and the cell that they never score: their own.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.member-view")]
public sealed record GroupMemberView(
    [property: Id(0)] string MemberId,
    [property: Id(1)] string Name,
    [property: Id(2)] string CellId,
    [property: Id(3)] bool IsLead);
