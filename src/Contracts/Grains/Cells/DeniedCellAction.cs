using System.Collections.Immutable;
using ChiBo.Domain.Cells;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>A command about the cell that the caller may not give now, and why.</summary>
/// <param name="Action">The command about the cell that would be refused now.</param>
/// <param name="Code">
/// The refusal that the command would meet now, such as <c>common.not-permitted</c>; stable, listed in docs/rules.md.
/// </param>
/// <param name="Arguments">What fills the refusal's text.</param>
[GenerateSerializer, Immutable, Alias("cells.denied-action")]
public sealed record DeniedCellAction(
    [property: Id(0)] CellAction Action,
    [property: Id(1)] string Code,
    [property: Id(2)] ImmutableArray<string> Arguments);
