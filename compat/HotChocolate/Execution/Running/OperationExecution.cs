using System.Collections;
using HotChocolate.Execution.Batching;
using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Planning;
using HotChocolate.Types.Model;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution.Running;

/// <summary>One run of an operation.</summary>
internal sealed class OperationExecution
{
    private readonly List<IError> _errors = [];
    private readonly Lock _errorGate = new();
    private readonly ResolverInstances _instances;
    private Dictionary<Selection, object?[]>? _arguments;
    private DataLoaderScope? _loaders;
    private bool _hasJoined;

    public OperationExecution(ExecutionSetting setting)
    {
        Setting = setting;
        Plan = setting.Variant.Plan;
        Variables = setting.Variables;
        Services = setting.Services;
        State = setting.State;
        Cancellation = setting.Cancellation;
        _instances = setting.Instances;
        Scheduler = new ResolverScheduler(this);
    }

    public ExecutionSetting Setting { get; }

    public OperationPlan Plan { get; }

    public CoercedVariables Variables { get; }

    public IServiceProvider Services { get; }

    public IDictionary<string, object?> State { get; }

    public CancellationToken Cancellation { get; }

    public ISchema Schema => Setting.Schema;

    public object? EventMessage => Setting.EventMessage;

    public ResolverScheduler Scheduler { get; }

    public IReadOnlyList<IError> Errors => _errors;

    /// <summary>The request's services, told to take loaders from this run.</summary>
    public IServiceProvider JoinedServices
    {
        get
        {
            if (!_hasJoined)
            {
                _hasJoined = true;
                Services.GetService<DataLoaderScope>()?.Join(Loaders);
            }

            return Services;
        }
    }

    private DataLoaderScope Loaders => _loaders ??= new DataLoaderScope(Services) { Scheduler = Scheduler };

    public object?[] ArgumentsOf(Selection selection)
    {
        if (selection.HasConstantArguments)
        {
            return selection.BindArguments(Variables);
        }

        lock (_errorGate)
        {
            if (_arguments?.TryGetValue(selection, out var known) == true)
            {
                return known;
            }
        }

        var bound = selection.BindArguments(Variables);
        lock (_errorGate)
        {
            (_arguments ??= [])[selection] = bound;
        }

        return bound;
    }

    public bool IsGiven(Selection selection, int slot) => selection.Runtime!.Arguments.IsGiven(
        ArgumentReader.Read(selection.Field, selection.Nodes[0], Variables), slot);

    public bool HasResolverScopes(Selection selection) => selection.Runtime!.HasOwnScope;

    public IServiceScope OpenScope()
    {
        var scope = JoinedServices.CreateAsyncScope();
        scope.ServiceProvider.GetService<DataLoaderScope>()?.Join(Loaders);
        return scope;
    }

    public T Loader<T>()
        where T : class
    {
        var services = JoinedServices;
        if (Setting.IsService(typeof(T)))
        {
            return services.GetRequiredService<T>();
        }

        return (T)(object)LoaderActivation<T>.Get(Loaders);
    }

    public T ResolverInstance<T>(FieldTask task) => _instances.Get<T>(task);

    public void CleanUp(IAsyncDisposable disposable) => Scheduler.CleanUp(disposable.DisposeAsync());

    /// <summary>Tells an error of a field, with its place unless it names another.</summary>
    public void AddError(IError error, FieldTask task)
    {
        var located = error.Path is null ? error.WithPath(task.Path) : error;
        AddError(WithLocation(located, task.Selection));
    }

    public void AddError(IError error)
    {
        lock (_errorGate)
        {
            _errors.Add(error);
        }
    }

    public static IError WithLocation(IError error, Selection selection)
    {
        var position = selection.Nodes[0].Position;
        return error.Locations is null && position.Line > 0
            ? error.WithLocations([new Location(position.Line, position.Column)])
            : error;
    }

    /// <summary>
    /// What is kept of a value until the response is written: itself, or a node when something below it has to be
    /// resolved.
    /// </summary>
    public object? Complete(FieldTask task, Selection selection, TypeRef type, object? value, ObjectNode parent, int index)
    {
        if (value is IError error)
        {
            task.ReportError(error);
            return Failed.Instance;
        }

        return value is null ? null : Complete(task, selection, type.Nullable, value, (Node)parent, index);
    }

    private object Complete(FieldTask task, Selection selection, TypeRef type, object value, Node parent, int index)
    {
        if (type.Wrapper is not null)
        {
            return selection.IsPureBelow
                ? Materialize(value)
                : CompleteList(task, selection, type.Element.Nullable, value, parent, index);
        }

        if (selection.IsPureBelow)
        {
            return value;
        }

        var concrete = selection.TypeOf(value, task)
            ?? throw new GraphQLException(FieldValueErrors.UnknownType(selection.Field, value));
        var set = selection.SetFor(concrete);
        if (set.IsPure && selection.Field.Type.Type.Runtime is not Resolvers.AbstractRuntime { NeedsContext: true })
        {
            return value;
        }

        var node = new ObjectNode(set, value, parent, selection, index) { ScopedState = task.ScopedContextData };
        Scheduler.Resolve(node);
        return node;
    }

    private ListNode CompleteList(
        FieldTask task,
        Selection selection,
        TypeRef element,
        object value,
        Node parent,
        int index)
    {
        var items = AsList(value) ?? throw new GraphQLException(FieldValueErrors.NoList(selection.Field, value));
        var node = new ListNode(parent, selection, index, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            node.Items[i] = items[i] is { } item ? Complete(task, selection, element, item, node, i) : null;
        }

        return node;
    }

    /// <summary>Runs lazy lists now, while their services live.</summary>
    private static object Materialize(object value) =>
        value is ICollection or string ? value : AsList(value) ?? value;

    private static IList? AsList(object value) => value switch
    {
        IList list => list,
        IEnumerable items and not string => items.Cast<object?>().ToArray(),
        _ => null,
    };
}
