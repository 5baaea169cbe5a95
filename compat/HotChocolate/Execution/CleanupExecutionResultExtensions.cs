namespace HotChocolate.Execution;

/// <summary>Says what a result is expected to be.</summary>
public static class CleanupExecutionResultExtensions
{
    /// <exception cref="ArgumentException">It is a stream.</exception>
    public static OperationResult ExpectOperationResult(this IExecutionResult result) => result as OperationResult
        ?? throw new ArgumentException("The result is no single response.", nameof(result));

    /// <exception cref="ArgumentException">It is a single response.</exception>
    public static ResponseStream ExpectResponseStream(this IExecutionResult result) => result as ResponseStream
        ?? throw new ArgumentException("The result is no stream.", nameof(result));

    public static bool IsStreamResult(this IExecutionResult result) => result is IResponseStream;
}
