namespace ChiBo.Domain.WorkingGroups;

/// <summary>A visitor: when they came, and the total they gave; nulls for who did not.</summary>
public sealed record VisitorPoints(string MemberId, string Name, DateTimeOffset? ArrivedAt, decimal? Points);
