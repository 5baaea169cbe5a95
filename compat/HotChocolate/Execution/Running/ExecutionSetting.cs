using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Planning;

namespace HotChocolate.Execution.Running;

/// <summary>What a run of an operation is given.</summary>
internal sealed record ExecutionSetting(
    OperationVariant Variant,
    CoercedVariables Variables,
    ISchema Schema,
    IServiceProvider Services,
    IDictionary<string, object?> State,
    ResolverInstances Instances,
    Func<Type, bool> IsService,
    CancellationToken Cancellation)
{
    public object? EventMessage { get; init; }

    /// <summary>The value whose fields are the operation's root.</summary>
    public object RootValue(OperationExecution execution) =>
        Variant.Plan.RootType.Runtime is Resolvers.ObjectRuntime { RuntimeType: { IsAbstract: false } type }
            ? Instances.Get(type, () => execution.JoinedServices)
            : Variant;
}
