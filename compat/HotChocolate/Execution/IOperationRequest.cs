namespace HotChocolate.Execution;

/// <summary>A request to run an operation.</summary>
public interface IOperationRequest : IExecutionRequest
{
    string? OperationName { get; }

    IReadOnlyDictionary<string, object?>? Extensions { get; }

    GraphQLRequestFlags Flags { get; }
}
