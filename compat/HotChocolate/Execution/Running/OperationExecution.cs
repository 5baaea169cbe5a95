using HotChocolate.Execution.Batching;
using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Planning;
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
}
