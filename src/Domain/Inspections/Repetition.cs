namespace ChiBo.Domain.Inspections;

/// <summary>How often the same may be found before it goes into an inspection file.</summary>
/// <param name="AtLeast">The weight of what it is about, and of all that weighs more.</param>
/// <param name="Months">Found in so many different months,</param>
/// <param name="Within">of so many in a row.</param>
public sealed record Repetition(Severity AtLeast, int Months, int Within);
