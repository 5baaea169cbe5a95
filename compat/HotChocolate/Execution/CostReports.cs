using HotChocolate.CostAnalysis;

namespace HotChocolate.Execution;

/// <summary>Tells clients what their operations cost.</summary>
internal static class CostReports
{
    public const string Name = "operationCost";

    public static IReadOnlyDictionary<string, object?> Of(CostMetrics cost) => new OrderedDictionary<string, object?>
    {
        ["fieldCost"] = cost.FieldCost,
        ["typeCost"] = cost.TypeCost,
    };

    /// <summary>For clients who want nothing but to know.</summary>
    public static OperationResult Only(CostMetrics cost) =>
        new(null, false, null, new OrderedDictionary<string, object?> { [Name] = Of(cost) });
}
