namespace ChiBo.Domain.Inspections;

/// <summary>How much a finding weighs, least first.</summary>
public enum Severity
{
    Minor,
    Notable,
    Serious,
}
