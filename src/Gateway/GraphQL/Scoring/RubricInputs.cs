using ChiBo.Gateway.GraphQL.Kernel;

namespace ChiBo.Gateway.GraphQL.Scoring;

/// <summary>An edition of the bloc's own.</summary>
/// <param name="Json">
/// The edition as JSON, at most 65,536 characters; <c>checkRubric</c> says what is wrong in it.
/// </param>
/// <param name="BlocId">The bloc meant; may be missing where the caller serves only one.</param>
public sealed record PublishRubricEditionInput(string Json, [property: ID] string? BlocId = null);

/// <summary>Meetings are scored by this edition from a month (<c>2026-11</c>) on.</summary>
/// <param name="RubricId">A preset or an edition that the bloc published.</param>
/// <param name="FromMonth">The first month that it scores, such as 2026-11; no month that has passed.</param>
/// <param name="BlocId">The bloc meant; may be missing where the caller serves only one.</param>
public sealed record ChooseRubricInput([property: ID] string RubricId, [property: YearMonth] string FromMonth,
    [property: ID] string? BlocId = null);
