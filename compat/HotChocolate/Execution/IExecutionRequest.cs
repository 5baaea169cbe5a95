namespace HotChocolate.Execution;

/// <summary>A request and its surroundings.</summary>
public interface IExecutionRequest
{
    /// <summary>State for the whole request, the user among it.</summary>
    IReadOnlyDictionary<string, object?>? ContextData { get; }

    IServiceProvider? Services { get; }
}
