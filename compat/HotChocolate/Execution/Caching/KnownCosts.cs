using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Planning;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Caching;

/// <summary>What an operation costs, counted once for each combination of sizes that its variables ask for.</summary>
internal sealed class KnownCosts
{
    private const int MaxKnown = 16;

    private (KeyValuePair<string, int?>[] Sizes, CostMetrics Cost)[] _known = [];

    public CostMetrics Of(
        SchemaModel schema,
        DocumentNode document,
        OperationPlan plan,
        CostOptions options,
        CoercedVariables variables)
    {
        foreach (var (sizes, cost) in Volatile.Read(ref _known))
        {
            if (Array.TrueForAll(sizes, size => SizeOf(variables, size.Key) == size.Value))
            {
                return cost;
            }
        }

        var asked = new Dictionary<string, int?>();
        var counted = CostAnalyzer.Analyze(
            schema,
            document,
            plan.Definition,
            options,
            name => asked[name] = SizeOf(variables, name));
        var known = _known;
        if (known.Length < MaxKnown)
        {
            Volatile.Write(ref _known, [.. known, ([.. asked], counted)]);
        }

        return counted;
    }

    private static int? SizeOf(CoercedVariables variables, string name) =>
        variables.TryGet(name, out var value) && value is int size ? size : null;
}
