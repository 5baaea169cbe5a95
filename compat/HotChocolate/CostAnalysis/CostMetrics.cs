namespace HotChocolate.CostAnalysis;

/// <summary>What an operation was counted to cost.</summary>
public sealed class CostMetrics
{
    /// <summary>The sum of resolver weights.</summary>
    public double FieldCost { get; set; }

    /// <summary>The sum of objects in the answer.</summary>
    public double TypeCost { get; set; }
}
