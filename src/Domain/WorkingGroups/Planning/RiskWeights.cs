namespace ChiBo.Domain.WorkingGroups.Planning;

/// <summary>What weighs how much when cells at risk are visited first; as data, so that a bloc may see it otherwise.</summary>
public sealed record RiskWeights(int Missed, int Poor, int Average, int Finding)
{
    /// <summary>Months that are looked back on.</summary>
    public const int Months = 6;

    public static RiskWeights Usual { get; } = new(Missed: 4, Poor: 3, Average: 2, Finding: 2);

    /// <summary>0 for a cell that nothing is known against.</summary>
    public int Of(CellRecord record) =>
        (record.Missed * Missed) + (record.Poor * Poor) + (record.Average * Average) + (record.Findings * Finding);
}
