namespace ChiBo.Domain.Inspections;

/// <summary>How much a finding weighs, least first.</summary>
public enum Severity
{
    /// <summary>Weighs least: the cell answers within 15 days.</summary>
    Minor,
    /// <summary>Weighs more: the cell answers within 10 days.</summary>
    Notable,
    /// <summary>Weighs most, such as a month without a regular meeting: the cell answers within 5 days.</summary>
    Serious,
}
