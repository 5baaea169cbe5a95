using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Which cells; what is not given does not narrow.</summary>
/// <param name="OrganisationId">Only what lies in this organisation, such as <c>khoi-mau/so-tai-chinh</c>.</param>
/// <param name="MembersAtLeast">Only cells with at least so many members, itself included.</param>
/// <param name="MembersAtMost">Only cells with at most so many members, itself included.</param>
/// <param name="Text">Words in the names of the cell and its secretary, without regard to case and diacritics.</param>
public sealed record CellFilterInput(
    [property: ID] string? OrganisationId = null, int? MembersAtLeast = null, int? MembersAtMost = null,
    string? Text = null)
{
    internal CellFilter Below(ScopePath? below) =>
        new() { Below = below, MembersAtLeast = MembersAtLeast, MembersAtMost = MembersAtMost, Text = Text };
}
