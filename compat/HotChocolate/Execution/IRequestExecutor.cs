namespace HotChocolate.Execution;

/// <summary>Executes requests against one schema.</summary>
public interface IRequestExecutor
{
    ISchema Schema { get; }

    IServiceProvider Services { get; }

    Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default);
}
