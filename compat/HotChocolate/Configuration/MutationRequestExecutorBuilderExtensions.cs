using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Gives mutations one input and a payload.</summary>
public static class MutationRequestExecutorBuilderExtensions
{
    /// <param name="builder">The schema.</param>
    /// <param name="applyToAllMutations">Without it only those that say so follow.</param>
    public static IRequestExecutorBuilder AddMutationConventions(
        this IRequestExecutorBuilder builder,
        bool applyToAllMutations = true) =>
        builder.AddMutationConventions(new MutationConventionOptions { ApplyToAllMutations = applyToAllMutations });

    public static IRequestExecutorBuilder AddMutationConventions(
        this IRequestExecutorBuilder builder,
        MutationConventionOptions options)
    {
        RequestExecutorBuilder.SetupOf(builder).MutationConventions = options;
        return builder;
    }
}
