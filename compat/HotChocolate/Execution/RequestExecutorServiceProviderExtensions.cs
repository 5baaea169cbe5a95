using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>Executes in process.</summary>
public static class RequestExecutorServiceProviderExtensions
{
    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    public static ValueTask<IRequestExecutor> GetRequestExecutorAsync(
        this IServiceProvider services,
        string? schemaName = null,
        CancellationToken cancellationToken = default) =>
        new(services.GetRequiredService<RequestExecutors>().Get(schemaName ?? SchemaSetup.DefaultName));

    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    public static async ValueTask<ISchema> GetSchemaAsync(
        this IServiceProvider services,
        string? schemaName = null,
        CancellationToken cancellationToken = default) =>
        (await services.GetRequestExecutorAsync(schemaName, cancellationToken)).Schema;

    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    public static ValueTask<IRequestExecutor> BuildRequestExecutorAsync(
        this IRequestExecutorBuilder builder,
        string? schemaName = null,
        CancellationToken cancellationToken = default) =>
        builder.Services.BuildServiceProvider().GetRequestExecutorAsync(schemaName ?? builder.Name, cancellationToken);

    /// <exception cref="SchemaException">The schema cannot be built.</exception>
    public static async ValueTask<ISchema> BuildSchemaAsync(
        this IRequestExecutorBuilder builder,
        string? schemaName = null,
        CancellationToken cancellationToken = default) =>
        (await builder.BuildRequestExecutorAsync(schemaName, cancellationToken)).Schema;

    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        string query,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var executor = await services.GetRequestExecutorAsync(schemaName, cancellationToken);
        return await executor.ExecuteAsync(query, cancellationToken);
    }

    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IServiceProvider services,
        IOperationRequest request,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var executor = await services.GetRequestExecutorAsync(schemaName, cancellationToken);
        return await executor.ExecuteAsync(request, cancellationToken);
    }

    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder,
        string query,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var executor = await builder.BuildRequestExecutorAsync(schemaName, cancellationToken);
        return await executor.ExecuteAsync(query, cancellationToken);
    }

    public static async Task<IExecutionResult> ExecuteRequestAsync(
        this IRequestExecutorBuilder builder,
        IOperationRequest request,
        string? schemaName = null,
        CancellationToken cancellationToken = default)
    {
        var executor = await builder.BuildRequestExecutorAsync(schemaName, cancellationToken);
        return await executor.ExecuteAsync(request, cancellationToken);
    }
}
