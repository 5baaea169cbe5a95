namespace ChiBo.Domain.Scoring;

/// <summary>
/// A comparison of a measure with a number. A measure that nobody can know yet meets every condition.
/// </summary>
public sealed record Condition
{
    /// <summary>The measure; null for the criterion's own.</summary>
    public string? Measure { get; init; }

    public decimal? AtLeast { get; init; }

    public decimal? Above { get; init; }

    public decimal? AtMost { get; init; }

    public decimal? Below { get; init; }

    public bool HoldsFor(decimal value) =>
        (AtLeast is not { } atLeast || value >= atLeast)
        && (Above is not { } above || value > above)
        && (AtMost is not { } atMost || value <= atMost)
        && (Below is not { } below || value < below);
}
