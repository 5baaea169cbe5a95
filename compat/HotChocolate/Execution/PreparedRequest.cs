using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Planning;

namespace HotChocolate.Execution;

/// <summary>A request that may run.</summary>
internal sealed record PreparedRequest(
    OperationPlan Plan,
    CoercedVariables Variables,
    IDictionary<string, object?> State,
    IServiceProvider? Services)
{
    public OperationVariant Variant { get; } = Plan.VariantFor(Variables);

    public CostMetrics? Cost { get; init; }
}
