namespace ChiBo.Contracts.Grains.Scoring;

/// <summary>An edition on the wire: its own JSON text, which <c>RubricLibrary</c> reads once.</summary>
[GenerateSerializer, Immutable, Alias("scoring.rubric-edition")]
public sealed record RubricEdition([property: Id(0)] string Id, [property: Id(1)] string Json);
