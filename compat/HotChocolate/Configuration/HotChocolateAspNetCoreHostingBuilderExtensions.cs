using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Adds schemas to an application that is being built.</summary>
public static class HotChocolateAspNetCoreHostingBuilderExtensions
{
    /// <inheritdoc cref="HotChocolateAspNetCoreServiceCollectionExtensions.AddGraphQLServer(IServiceCollection, string?, int, bool)"/>
    public static IRequestExecutorBuilder AddGraphQL(
        this IHostApplicationBuilder builder,
        string? schemaName = null,
        int maxAllowedRequestSize = 20 * 1000 * 1024,
        bool disableDefaultSecurity = false) =>
        builder.Services.AddGraphQLServer(schemaName, maxAllowedRequestSize, disableDefaultSecurity);
}
