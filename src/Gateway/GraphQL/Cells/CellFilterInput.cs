using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;

namespace ChiBo.Gateway.GraphQL.Cells;

/// <summary>Which cells; what is not given does not narrow.</summary>
/// <param name="MembersAtLeast">Members of the cell itself.</param>
/// <param name="MembersAtMost">Members of the cell itself.</param>
/// <param name="Text">Words in the names of the cell and its secretary, without regard to case and diacritics.</param>
public sealed record CellFilterInput(
    [property: ID] string? OrganisationId = null,
    int? MembersAtLeast = null,
    int? MembersAtMost = null,
    string? Text = null)
{
    internal CellFilter Below(ScopePath? below) => new()
    {
        Below = below,
        MembersAtLeast = MembersAtLeast,
        MembersAtMost = MembersAtMost,
        Text = Text,
    };
}
