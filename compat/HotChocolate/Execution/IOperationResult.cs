namespace HotChocolate.Execution;

/// <summary>The response to an operation.</summary>
public interface IOperationResult : IExecutionResult
{
    IReadOnlyDictionary<string, object?>? Data { get; }

    IReadOnlyList<IError>? Errors { get; }

    IReadOnlyDictionary<string, object?>? Extensions { get; }

    /// <summary>The response has a <c>data</c> entry, though it may be null.</summary>
    bool IsDataSet { get; }

    /// <summary>The whole response.</summary>
    IReadOnlyDictionary<string, object?> ToDictionary();
}
