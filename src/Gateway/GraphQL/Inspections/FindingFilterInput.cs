using ChiBo.Domain.Inspections;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Inspections;

namespace ChiBo.Gateway.GraphQL.Inspections;

/// <summary>Which findings; what is not given does not narrow. Withdrawn ones are shown only when asked for.</summary>
/// <param name="Overdue">True for those whose cell has not answered in time.</param>
/// <param name="Text">Words in the name of the cell or the answer, without regard to case and diacritics.</param>
public sealed record FindingFilterInput(
    string? Code = null, Severity? Severity = null, FindingState? State = null, bool? Unresolved = null,
    bool Overdue = false, string? Month = null, [property: ID] string? OrganisationId = null,
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
public sealed record InspectionFilterInput(
    FileState? State = null, [property: ID] string? OrganisationId = null, [property: ID] string? CellId = null,
    string? Text = null)
{
    internal InspectionFilter Below(ScopePath? below) => new() { Below = below, State = State?.ToString(), Text = Text };
}
