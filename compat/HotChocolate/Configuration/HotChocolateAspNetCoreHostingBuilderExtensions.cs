using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Microsoft.Extensions.Hosting;

/// <summary>Adds schemas to an application that is being built.</summary>
public static class HotChocolateAspNetCoreHostingBuilderExtensions
{
    /// <param name="builder">The application.</param>
    /// <param name="schemaName">Schemas are told apart by it; calls with one name configure one schema.</param>
    /// <param name="maxAllowedRequestSize">Bytes of a request.</param>
    /// <param name="disableDefaultSecurity">No cost limits; introspection for everyone.</param>
    public static IRequestExecutorBuilder AddGraphQL(
        this IHostApplicationBuilder builder,
        string? schemaName = null,
        int maxAllowedRequestSize = 20 * 1000 * 1024,
        bool disableDefaultSecurity = false) =>
        builder.Services.AddGraphQLServer(schemaName, maxAllowedRequestSize, disableDefaultSecurity);
}
