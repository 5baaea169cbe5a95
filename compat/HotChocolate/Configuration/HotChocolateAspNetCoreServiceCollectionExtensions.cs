using HotChocolate.AspNetCore;
using HotChocolate.Configuration;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds schemas that are served over HTTP and WebSocket.</summary>
public static class HotChocolateAspNetCoreServiceCollectionExtensions
{
    /// <param name="services">The application's.</param>
    /// <param name="schemaName">Schemas are told apart by it; calls with one name configure one schema.</param>
    /// <param name="maxAllowedRequestSize">Bytes of a request.</param>
    /// <param name="disableDefaultSecurity">No cost limits; introspection for everyone.</param>
    public static IRequestExecutorBuilder AddGraphQLServer(
        this IServiceCollection services,
        string? schemaName = null,
        int maxAllowedRequestSize = 20 * 1000 * 1024,
        bool disableDefaultSecurity = false)
    {
        services.AddGraphQLServerCore(maxAllowedRequestSize);
        var builder = services.AddGraphQL(schemaName);
        RequestExecutorBuilder.SetupOf(builder).HasDefaultSecurity = !disableDefaultSecurity;
        return builder;
    }

    public static IRequestExecutorBuilder AddGraphQLServer(
        this IRequestExecutorBuilder builder,
        string? schemaName = null,
        bool disableDefaultSecurity = false) =>
        builder.Services.AddGraphQLServer(
            schemaName,
            SchemaSetups.Of(builder.Services).MaxAllowedRequestSize,
            disableDefaultSecurity);

    public static IServiceCollection AddGraphQLServerCore(
        this IServiceCollection services,
        int maxAllowedRequestSize = 20 * 1000 * 1024)
    {
        StandInNotice.Add(services);
        services.AddGraphQLCore();
        services.AddHttpContextAccessor();
        SchemaSetups.Of(services).MaxAllowedRequestSize = maxAllowedRequestSize;
        return services;
    }

    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, IHttpRequestInterceptor =>
        builder.AddHttpRequestInterceptor(ActivatorUtilities.GetServiceOrCreateInstance<T>);

    public static IRequestExecutorBuilder AddHttpRequestInterceptor<T>(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, T> factory)
        where T : class, IHttpRequestInterceptor
    {
        RequestExecutorBuilder.SetupOf(builder).HttpInterceptor = factory;
        return builder;
    }

    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(this IRequestExecutorBuilder builder)
        where T : class, ISocketSessionInterceptor =>
        builder.AddSocketSessionInterceptor(ActivatorUtilities.GetServiceOrCreateInstance<T>);

    public static IRequestExecutorBuilder AddSocketSessionInterceptor<T>(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, T> factory)
        where T : class, ISocketSessionInterceptor
    {
        RequestExecutorBuilder.SetupOf(builder).SocketInterceptor = factory;
        return builder;
    }

    public static IRequestExecutorBuilder AddUploadType(this IRequestExecutorBuilder builder) =>
        builder.AddType<UploadType>();

    /// <summary>Builds the schema when the application starts, which fails when the schema does.</summary>
    /// <param name="builder">The schema.</param>
    /// <param name="warmup">Runs before requests are taken.</param>
    /// <param name="keepWarm">Without meaning: schemas do not change while an application runs.</param>
    public static IRequestExecutorBuilder InitializeOnStartup(
        this IRequestExecutorBuilder builder,
        Func<IRequestExecutor, CancellationToken, Task>? warmup = null,
        bool keepWarm = false)
    {
        builder.Services.AddSingleton<IHostedService>(
            services => new ExecutorStartup(services.GetRequiredService<RequestExecutors>(), builder.Name, warmup));
        return builder;
    }
}
