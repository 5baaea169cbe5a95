namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>From which month on which edition scores meetings.</summary>
/// <param name="RubricId">The edition that scores, a preset or the bloc's own.</param>
/// <param name="FromMonth">The first month that it scores, such as 2026-11; until a later choice takes over.</param>
[GenerateSerializer, Immutable, Alias("bloc.rubric-choice")]
public sealed record RubricChoiceView([property: Id(0)] string RubricId, [property: Id(1)] string FromMonth);
