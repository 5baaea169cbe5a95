namespace ChiBo.Projections.WorkingGroups;

/// <summary>A member of a working group, and their own cell.</summary>
public sealed record GroupMemberRow
{
    public string GroupId { get; init; } = "";
    public string MemberId { get; init; } = "";
    public string Name { get; init; } = "";
    public string CellId { get; init; } = "";
}
