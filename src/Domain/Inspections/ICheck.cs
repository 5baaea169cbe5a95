namespace ChiBo.Domain.Inspections;

/// <summary>One thing that inspection looks for. Source: domain/process.md §6.</summary>
public interface ICheck
{
    /// <summary>Stable: findings, texts and editions are keyed by it.</summary>
    string Code { get; }

    /// <summary>Everything of its sort in the record. Pure; the order of the meetings does not matter.</summary>
    /// <param name="cell">The record.</param>
    /// <param name="thresholds">The figures, and when they held.</param>
    /// <param name="at">As of when (UTC): what lies after it is not found yet.</param>
    IEnumerable<Shortcoming> Find(CellRecord cell, ThresholdHistory thresholds, DateTimeOffset at);
}
