using ChiBo.Domain.Inspections;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Projections.Inspections;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Which findings; what is not given does not narrow. Withdrawn ones are shown only when asked for.</summary>
/// <param name="Code">Only findings of this check, such as <c>attendance-low</c>.</param>
/// <param name="Severity">Only findings that weigh so much.</param>
/// <param name="State">Only findings in this state; <c>WITHDRAWN</c> is shown only when asked for here.</param>
/// <param name="Unresolved">
/// True for findings that somebody still has to do something about, false for the others.
/// </param>
/// <param name="Overdue">True for findings whose cell has not answered by the last day; all when missing.</param>
/// <param name="Month">Only findings that count for this month, such as 2026-11.</param>
/// <param name="OrganisationId">Only what lies in this organisation, such as <c>khoi-mau/so-tai-chinh</c>.</param>
/// <param name="CellId">Only what concerns this cell, such as <c>khoi-mau/so-tai-chinh/cb-01</c>.</param>
/// <param name="MeetingId">Only findings about this meeting.</param>
/// <param name="Text">Words in the name of the cell or the answer, without regard to case and diacritics.</param>
public sealed record FindingFilterInput(
    string? Code = null, Severity? Severity = null, FindingState? State = null, bool? Unresolved = null,
    bool Overdue = false, [property: OptionalYearMonth] string? Month = null,
    [property: ID] string? OrganisationId = null,
    [property: ID] string? CellId = null, [property: ID] string? MeetingId = null, string? Text = null)
{
    internal FindingFilter Below(ScopePath? below, DateOnly today) => new()
    {
        Below = below,
        Code = Code,
        Severity = Severity?.ToString(),
        State = State?.ToString(),
        Unresolved = Unresolved,
        OverdueOn = Overdue ? today : null,
        Month = Month,
        MeetingId = MeetingId,
        Text = Text,
    };
}

/// <summary>Which inspections; what is not given does not narrow. Lapsed proposals are shown only when asked for.</summary>
/// <param name="State">Only files in this state; <c>LAPSED</c> is shown only when asked for here.</param>
/// <param name="OrganisationId">Only what lies in this organisation, such as <c>khoi-mau/so-tai-chinh</c>.</param>
/// <param name="CellId">Only what concerns this cell, such as <c>khoi-mau/so-tai-chinh/cb-01</c>.</param>
/// <param name="Text">
/// Words in the name of the cell, the plan or the conclusion, without regard to case and diacritics.
/// </param>
public sealed record InspectionFilterInput(
    FileState? State = null, [property: ID] string? OrganisationId = null, [property: ID] string? CellId = null,
    string? Text = null)
{
    internal InspectionFilter Below(ScopePath? below) => new() { Below = below, State = State?.ToString(), Text = Text };
}
