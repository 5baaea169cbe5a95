using System.Collections.Immutable;
using ChiBo.Domain.Cells;

namespace ChiBo.Contracts.Grains.Cells;

/// <summary>What the caller may not do with a cell now, and why.</summary>
/// <param name="Arguments">What fills the refusal's text.</param>
[GenerateSerializer, Immutable, Alias("cells.denied-action")]
public sealed record DeniedCellAction(
    [property: Id(0)] CellAction Action,
    [property: Id(1)] string Code,
    [property: Id(2)] ImmutableArray<string> Arguments);
