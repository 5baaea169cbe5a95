using ChiBo.Domain.Inspections;

namespace ChiBo.Inspection.Cases;

/// <summary>What is stored of a cell.</summary>
/// <param name="Record">What was heard of it.</param>
/// <param name="Thresholds">Its bloc's figures.</param>
/// <param name="Case">Its findings and files.</param>
/// <param name="CaseVersion">Counts the writes to these.</param>
/// <param name="Touched">Counts what was heard.</param>
/// <param name="Now">The clock, which is never behind what was heard.</param>
internal sealed record StoredCase(
    CellRecord Record, ThresholdHistory Thresholds, CellCase Case, long CaseVersion, long Touched, DateTimeOffset Now);
