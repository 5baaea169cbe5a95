using System.Collections.Immutable;
using ChiBo.Domain.WorkingGroups;

namespace ChiBo.Contracts.Grains.WorkingGroups;

/// <summary>What the caller may not do with a visit now, and why.</summary>
/// <param name="Arguments">What fills the refusal's text.</param>
[GenerateSerializer, Immutable, Alias("working-groups.denied-action")]
public sealed record DeniedVisitAction(
    [property: Id(0)] VisitAction Action,
    [property: Id(1)] string Code,
    [property: Id(2)] ImmutableArray<string> Arguments);
