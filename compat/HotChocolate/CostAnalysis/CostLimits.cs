using HotChocolate.Language;
using HotChocolate.Validation;

namespace HotChocolate.CostAnalysis;

/// <summary>Refuses operations that cost too much.</summary>
internal static class CostLimits
{
    /// <summary>Null: the operation may run.</summary>
    public static DocumentError? Check(CostMetrics cost, CostOptions options, OperationDefinitionNode operation)
    {
        if (!options.EnforceCostLimits || options.SkipAnalyzer)
        {
            return null;
        }

        return cost.FieldCost > options.MaxFieldCost
            ? Exceeded("field", cost.FieldCost, options.MaxFieldCost, operation)
            : cost.TypeCost > options.MaxTypeCost
                ? Exceeded("type", cost.TypeCost, options.MaxTypeCost, operation)
                : null;
    }

    private static DocumentError Exceeded(
        string kind, double cost, double limit, OperationDefinitionNode operation) =>
        new($"The maximum allowed {kind} cost was exceeded.", [operation.Position])
        {
            Code = ErrorCodes.CostExceeded,
            Extensions =
            [
                new($"{kind}Cost", double.IsFinite(cost) ? cost : double.MaxValue),
                new($"max{char.ToUpperInvariant(kind[0])}{kind[1..]}Cost", limit),
            ],
        };
}
