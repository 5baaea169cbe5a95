namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>A visit that the plan proposes.</summary>
/// <param name="MeetsAt">When the cell meets; null when it has no schedule.</param>
/// <param name="Risk">What its last six months weigh: 0 for nothing known against it.</param>
public sealed record ProposedVisit(
    [property: ID] string WorkingGroupId,
    string WorkingGroupName,
    [property: ID] string CellId,
    string CellName,
    string Month,
    DateTimeOffset? MeetsAt,
    int Risk,
    IReadOnlyList<ProposedVisitor> Visitors);

/// <summary>A member of the group who has time.</summary>
public sealed record ProposedVisitor([property: ID] string MemberId, string Name);
