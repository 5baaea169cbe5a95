using System.Collections.Immutable;

namespace ChiBo.Contracts.Grains.Scoring;

/// <summary>
/// Something that is wrong in an edition: the refusal's code and what fills its text, the place first.
/// </summary>
[GenerateSerializer, Immutable, Alias("scoring.rubric-problem")]
public sealed record RubricProblemView(
    [property: Id(0)] string Code, [property: Id(1)] ImmutableArray<string> Arguments);
