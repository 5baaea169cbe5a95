using HotChocolate.Execution.Requests;

namespace HotChocolate.Execution;

/// <summary>A request to run an operation.</summary>
public sealed class OperationRequest : IOperationRequest
{
    internal OperationRequest(
        DocumentSource source,
        string? operationName,
        VariableSource variables,
        IReadOnlyDictionary<string, object?>? extensions,
        IReadOnlyDictionary<string, object?>? contextData,
        IServiceProvider? services,
        GraphQLRequestFlags flags)
    {
        Source = source;
        OperationName = operationName;
        Variables = variables;
        Extensions = extensions;
        ContextData = contextData;
        Services = services;
        Flags = flags;
    }

    public string? OperationName { get; }

    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    public IReadOnlyDictionary<string, object?>? ContextData { get; }

    public IServiceProvider? Services { get; }

    public GraphQLRequestFlags Flags { get; }

    internal DocumentSource Source { get; }

    internal VariableSource Variables { get; }
}
