using System.Collections.Immutable;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>A command about the visit that the caller may not give now, and why.</summary>
/// <param name="Action">The command about the visit that would be refused now.</param>
/// <param name="Code">
/// The refusal that the command would meet now, such as <c>common.not-permitted</c>; stable, listed in docs/rules.md.
/// </param>
/// <param name="Arguments">What fills the refusal's text.</param>
[GenerateSerializer, Immutable, Alias("working-groups.denied-action")]
public sealed record DeniedVisitAction(
    [property: Id(0)] VisitAction Action,
    [property: Id(1)] string Code,
    [property: Id(2)] ImmutableArray<string> Arguments);
