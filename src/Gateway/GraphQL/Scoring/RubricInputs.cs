namespace ChiBo.Gateway.GraphQL.Scoring;

/// <summary>An edition of the bloc's own.</summary>
/// <param name="Json">Its text; <c>checkRubric</c> says what is wrong in it.</param>
public sealed record PublishRubricEditionInput(string Json, [property: ID] string? BlocId = null);

/// <summary>Meetings are scored by this edition from a month (<c>2026-11</c>) on.</summary>
public sealed record ChooseRubricInput([property: ID] string RubricId, string FromMonth,
    [property: ID] string? BlocId = null);
