using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Scoring;

/// <summary>The answer of the scorer: a sheet, or why the points cannot be taken.</summary>
public readonly record struct Evaluation
{
    private Evaluation(ScoreSheet? sheet, Refusal? refusal) => (Sheet, Refusal) = (sheet, refusal);

    /// <summary>Null when refused.</summary>
    public ScoreSheet? Sheet { get; }

    /// <summary>Null when there is a sheet.</summary>
    public Refusal? Refusal { get; }

    public static implicit operator Evaluation(ScoreSheet sheet) => new(sheet, null);

    public static implicit operator Evaluation(Refusal refusal) => new(null, refusal);
}
