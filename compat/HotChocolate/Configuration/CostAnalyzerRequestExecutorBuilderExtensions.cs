using HotChocolate.Configuration;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says how dear operations may be.</summary>
public static class CostAnalyzerRequestExecutorBuilderExtensions
{
    public static IRequestExecutorBuilder AddCostAnalyzer(this IRequestExecutorBuilder builder)
    {
        RequestExecutorBuilder.SetupOf(builder).AnalyzesCost = true;
        return builder;
    }

    public static IRequestExecutorBuilder ModifyCostOptions(
        this IRequestExecutorBuilder builder,
        Action<CostOptions> configure)
    {
        configure(RequestExecutorBuilder.SetupOf(builder).CostOptions);
        return builder;
    }
}
