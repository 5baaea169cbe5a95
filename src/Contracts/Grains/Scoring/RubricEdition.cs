namespace ChiBo.Contracts.Grains.Scoring;

/// <summary>
/// An edition of a rubric (khung tiêu chí): groups, criteria and thresholds by which meetings are scored. Published
/// editions never change. Source: rubrics.md.
/// </summary>
/// <param name="Id">Unique in the bloc, such as <c>hd42-2025</c>.</param>
[GenerateSerializer, Immutable, Alias("scoring.rubric-edition")]
public sealed record RubricEdition([property: Id(0)] string Id, [property: Id(1)] string Json);
