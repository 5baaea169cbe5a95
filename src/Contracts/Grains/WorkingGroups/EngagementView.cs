namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>A member of the group is to attend this cell's meeting.</summary>
[GenerateSerializer, Immutable, Alias("working-groups.engagement")]
public sealed record EngagementView([property: Id(0)] string MemberId, [property: Id(1)] string CellId);
