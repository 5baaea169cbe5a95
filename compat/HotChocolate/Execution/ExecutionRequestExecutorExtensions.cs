namespace HotChocolate.Execution;

/// <summary>Executes what is written here and now.</summary>
public static class ExecutionRequestExecutorExtensions
{
    public static Task<IExecutionResult> ExecuteAsync(this IRequestExecutor executor, IOperationRequest request) =>
        executor.ExecuteAsync(request, CancellationToken.None);

    public static Task<IExecutionResult> ExecuteAsync(this IRequestExecutor executor, string query) =>
        executor.ExecuteAsync(query, CancellationToken.None);

    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        string query,
        CancellationToken cancellationToken) =>
        executor.ExecuteAsync(builder => builder.SetDocument(query), cancellationToken);

    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        string query,
        Dictionary<string, object?> variableValues) =>
        executor.ExecuteAsync(query, variableValues, CancellationToken.None);

    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        string query,
        IReadOnlyDictionary<string, object?> variableValues,
        CancellationToken cancellationToken) =>
        executor.ExecuteAsync(
            builder => builder.SetDocument(query).SetVariableValues(variableValues),
            cancellationToken);

    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        Action<OperationRequestBuilder> buildRequest) =>
        executor.ExecuteAsync(buildRequest, CancellationToken.None);

    public static Task<IExecutionResult> ExecuteAsync(
        this IRequestExecutor executor,
        Action<OperationRequestBuilder> buildRequest,
        CancellationToken cancellationToken)
    {
        var builder = OperationRequestBuilder.New();
        buildRequest(builder);
        return executor.ExecuteAsync(builder.Build(), cancellationToken);
    }
}
