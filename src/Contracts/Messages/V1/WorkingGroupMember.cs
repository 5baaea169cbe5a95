namespace ChiBo.Contracts.Messages.V1;

/// <summary>A member of a working group, and their own cell.</summary>
public sealed record WorkingGroupMember
{
    public string MemberId { get; init; } = "";
    public string Name { get; init; } = "";
    public string CellId { get; init; } = "";
}
