using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>A visit that the plan proposes; <c>planVisit</c> takes it over.</summary>
/// <param name="WorkingGroupId">The working group that would go.</param>
/// <param name="WorkingGroupName">What the working group (tổ công tác) is called.</param>
/// <param name="CellId">The cell that would be visited.</param>
/// <param name="CellName">What the cell (chi bộ) is called at present.</param>
/// <param name="Month">The month of the visit, such as 2026-11.</param>
/// <param name="MeetsAt">When the cell meets; null when it has no schedule.</param>
/// <param name="Risk">
/// What is known against the cell, added up over the six months before: 4 for a missed month, 3 for a poor one, 2 for
/// an average one and 2 for each unresolved finding; 0 for nothing.
/// </param>
/// <param name="Visitors">Members of the group who have time that evening and are not of the cell.</param>
public sealed record ProposedVisit(
    [property: ID] string WorkingGroupId,
    string WorkingGroupName,
    [property: ID] string CellId,
    string CellName,
    [property: YearMonth] string Month,
    DateTimeOffset? MeetsAt,
    int Risk,
    IReadOnlyList<ProposedVisitor> Visitors);

/// <summary>A member of the group who would attend.</summary>
/// <param name="MemberId">Their member id, which is also the login name.</param>
/// <param name="Name">Family name first, as minutes have it.</param>
public sealed record ProposedVisitor([property: ID] string MemberId, string Name);
