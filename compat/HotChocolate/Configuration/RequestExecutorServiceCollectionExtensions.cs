using HotChocolate.Configuration;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds schemas and their execution, without any transport.</summary>
public static class RequestExecutorServiceCollectionExtensions
{
    public static IRequestExecutorBuilder AddGraphQL(this IServiceCollection services, string? schemaName = null)
    {
        services.AddGraphQLCore();
        var setup = SchemaSetups.Of(services).GetOrAdd(schemaName ?? SchemaSetup.DefaultName);
        return new RequestExecutorBuilder(services, setup);
    }

    public static IRequestExecutorBuilder AddGraphQL(
        this IRequestExecutorBuilder builder,
        string? schemaName = null) => builder.Services.AddGraphQL(schemaName);

    public static IServiceCollection AddGraphQLCore(this IServiceCollection services)
    {
        services.AddOptions();
        services.AddLogging();
        services.TryAddSingleton<RequestExecutors>();
        services.TryAddDataLoaderCore();
        return services;
    }
}
