using HotChocolate.Execution.Requests;

namespace HotChocolate.Execution;

/// <summary>Builds requests.</summary>
public sealed class OperationRequestBuilder
{
    private readonly Dictionary<string, object?> _variables = [];
    private Dictionary<string, object?>? _state;

    /// <summary>The document's text; not needed where <see cref="Source"/> holds its bytes.</summary>
    internal string? Document { get; private set; }

    /// <summary>The document as a transport read it.</summary>
    internal DocumentSource? Source { get; set; }

    /// <summary>The variables as a transport read them.</summary>
    internal System.Text.Json.JsonElement? JsonVariables { get; set; }

    internal string? OperationName { get; private set; }

    internal IReadOnlyDictionary<string, object?>? Extensions { get; private set; }

    internal GraphQLRequestFlags Flags { get; private set; } = GraphQLRequestFlags.AllowAll;

    internal IServiceProvider? Services { get; private set; }

    public static OperationRequestBuilder New() => new();

    public OperationRequestBuilder SetDocument(string sourceText)
    {
        Document = sourceText;
        Source = null;
        return this;
    }

    public OperationRequestBuilder SetOperationName(string? operationName)
    {
        OperationName = operationName;
        return this;
    }

    public OperationRequestBuilder SetVariableValues(IReadOnlyDictionary<string, object?>? variableValues)
    {
        _variables.Clear();
        JsonVariables = null;
        return variableValues is null ? this : AddVariableValues(variableValues);
    }

    public OperationRequestBuilder AddVariableValues(IReadOnlyDictionary<string, object?> variableValues)
    {
        foreach (var (name, value) in variableValues)
        {
            _variables[name] = value;
        }

        return this;
    }

    public OperationRequestBuilder SetExtensions(IReadOnlyDictionary<string, object?>? extensions)
    {
        Extensions = extensions;
        return this;
    }

    /// <summary>Replaces all state of the request.</summary>
    public OperationRequestBuilder SetGlobalState(IReadOnlyDictionary<string, object?>? contextData)
    {
        _state = contextData is null ? null : new(contextData);
        return this;
    }

    public OperationRequestBuilder SetGlobalState(string name, object? value)
    {
        (_state ??= [])[name] = value;
        return this;
    }

    public OperationRequestBuilder AddGlobalState(string name, object? value)
    {
        (_state ??= []).Add(name, value);
        return this;
    }

    public OperationRequestBuilder TryAddGlobalState(string name, object? value)
    {
        (_state ??= []).TryAdd(name, value);
        return this;
    }

    public OperationRequestBuilder RemoveGlobalState(string name)
    {
        _state?.Remove(name);
        return this;
    }

    /// <summary>Where the resolvers' services come from; scoped ones live as long as the request.</summary>
    public OperationRequestBuilder SetServices(IServiceProvider? services)
    {
        Services = services;
        return this;
    }

    public OperationRequestBuilder TrySetServices(IServiceProvider? services)
    {
        Services ??= services;
        return this;
    }

    public OperationRequestBuilder SetFlags(GraphQLRequestFlags flags)
    {
        Flags = flags;
        return this;
    }

    /// <exception cref="InvalidOperationException">The request has no document.</exception>
    public IOperationRequest Build() => new OperationRequest(
        Source ?? (Document is null
            ? throw new InvalidOperationException("A request needs a document.")
            : DocumentSource.FromText(Document)),
        OperationName,
        new VariableSource(JsonVariables, _variables.Count == 0 ? null : _variables),
        Extensions,
        _state,
        Services,
        Flags);
}
