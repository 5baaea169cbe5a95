using ChiBo.Domain.Kernel;
using ChiBo.Domain.WorkingGroups;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.WorkingGroups;

namespace ChiBo.Gateway.GraphQL.WorkingGroups;

/// <summary>Which visits; what is not given does not narrow.</summary>
/// <param name="WorkingGroupId">Only visits of this working group, such as <c>khoi-mau/to-cong-tac-1</c>.</param>
/// <param name="OrganisationId">Only what lies in this organisation, such as <c>khoi-mau/so-tai-chinh</c>.</param>
/// <param name="CellId">Only what concerns this cell, such as <c>khoi-mau/so-tai-chinh/cb-01</c>.</param>
/// <param name="Month">Only visits in this month, such as 2026-11.</param>
/// <param name="From">Only visits in this month or later, such as 2026-01.</param>
/// <param name="To">Only visits in this month or earlier, such as 2026-12.</param>
/// <param name="State">Only visits that have come exactly so far.</param>
/// <param name="VisitorId">Only visits that this member attends, by their member id.</param>
/// <param name="Text">Words in the names of cell, organisation, group and visitors, without regard to case and diacritics.</param>
public sealed record VisitFilterInput(
    [property: ID] string? WorkingGroupId = null,
    [property: ID] string? OrganisationId = null,
    [property: ID] string? CellId = null,
    [property: OptionalYearMonth] string? Month = null,
    [property: OptionalYearMonth] string? From = null,
    [property: OptionalYearMonth] string? To = null,
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
