namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>Which edition scores meetings from a month (<c>2026-11</c>) on.</summary>
[GenerateSerializer, Immutable, Alias("bloc.rubric-choice")]
public sealed record RubricChoiceView([property: Id(0)] string RubricId, [property: Id(1)] string FromMonth);
