using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Projections.WorkingGroups;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Which visits; what is not given does not narrow.</summary>
/// <param name="Month"><c>2026-11</c>.</param>
/// <param name="From">First month.</param>
/// <param name="To">Last month.</param>
/// <param name="VisitorId">Who attends.</param>
/// <param name="Text">Words in the names of cell, organisation, group and visitors, without regard to case and diacritics.</param>
public sealed record VisitFilterInput(
    [property: ID] string? WorkingGroupId = null,
    [property: ID] string? OrganisationId = null,
    [property: ID] string? CellId = null,
    string? Month = null,
    string? From = null,
    string? To = null,
    VisitState? State = null,
    [property: ID] string? VisitorId = null,
    string? Text = null)
{
    internal VisitFilter Below(ScopePath? below) => new()
    {
        GroupId = WorkingGroupId,
        Below = below,
        Month = Month,
        From = From,
        To = To,
        State = State?.ToString(),
        VisitorId = VisitorId,
        Text = Text,
    };
}
