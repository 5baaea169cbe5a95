using System.Collections.Immutable;
using System.Security.Claims;
using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Processing;
using HotChocolate.Execution.Running;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>A field that is being resolved.</summary>
internal sealed class FieldTask : IMiddlewareContext
{
    private readonly ObjectNode _parent;
    private IServiceProvider? _services;
    private IServiceScope? _scope;
    private object?[]? _arguments;
    private object? _result;
    private Task? _pending;
    private Action<FieldTask>? _onCompleted;
    private IImmutableDictionary<string, object?>? _scopedState;

    public FieldTask(OperationExecution execution, Selection selection, ObjectNode parent)
    {
        Execution = execution;
        Selection = selection;
        _parent = parent;
    }

    public OperationExecution Execution { get; }

    public Selection Selection { get; }

    /// <summary>The task that completed before this one, while both wait to be finished.</summary>
    public FieldTask? Next { get; set; }

    /// <summary>The round in which it was last seen to wait for a loader.</summary>
    public int WaitsInRound { get; set; } = -1;

    public object ParentObject => _parent.Value;

    public object?[] BoundArguments => _arguments ??= Execution.ArgumentsOf(Selection);

    public ISchema Schema => Execution.Schema;

    public IOperation Operation => Execution.Plan;

    ISelection IResolverContext.Selection => Selection;

    public IVariableValueCollection Variables => Execution.Variables;

    public Path Path => _parent.Path.Append(Selection.ResponseName);

    public string ResponseName => Selection.ResponseName;

    public bool HasErrors { get; private set; }

    public IServiceProvider RequestServices => Execution.Services;

    public CancellationToken RequestAborted => Execution.Cancellation;

    public IDictionary<string, object?> ContextData => Execution.State;

    public IImmutableDictionary<string, object?> ScopedContextData
    {
        get => _scopedState ?? _parent.ScopedState;
        set => _scopedState = value;
    }

    public IImmutableDictionary<string, object?> LocalContextData { get; set; } =
        ImmutableDictionary<string, object?>.Empty;

    public IServiceProvider Services
    {
        get => _services ??= OpenServices();
        set => _services = value;
    }

    public object? Result
    {
        get => _result;
        set
        {
            _result = value;
            IsResultModified = true;
        }
    }

    public bool IsResultModified { get; private set; }

    /// <summary>The resolver gives whole connections and reads cursors itself.</summary>
    public bool GivesConnection => Selection.Runtime!.GivesConnection;

    public ClaimsPrincipal User => ContextData.TryGetValue(nameof(ClaimsPrincipal), out var user) && user is ClaimsPrincipal principal
        ? principal
        : throw new InvalidOperationException("The request has no user.");

    public HttpContext HttpContext => ContextData.TryGetValue(nameof(Microsoft.AspNetCore.Http.HttpContext), out var context) && context is HttpContext http
        ? http
        : throw new InvalidOperationException("The request came by no HTTP.");

    /// <returns>False when the task has to be waited for; <paramref name="onCompleted"/> is then called once.</returns>
    public bool Start(Action<FieldTask> onCompleted)
    {
        try
        {
            _pending = Begin();
        }
        catch (Exception e)
        {
            Fail(e);
            return true;
        }

        if (_pending is null)
        {
            return true;
        }

        _onCompleted = onCompleted;
        _pending.ConfigureAwait(false).GetAwaiter().UnsafeOnCompleted(TellCompletion);
        return false;
    }

    /// <summary>Takes what the awaited task gave, and completes it as the field's type says.</summary>
    public void Finish()
    {
        try
        {
            if (_pending is { } pending)
            {
                ReadPending(pending);
            }

            var slot = _result;
            if (slot is not Failed)
            {
                slot = Execution.Complete(this, Selection, Selection.Field.Type, slot, _parent, -1);
            }

            _parent.Slots[Selection.Slot] = slot;
        }
        catch (Exception e)
        {
            Fail(e);
            _parent.Slots[Selection.Slot] = Failed.Instance;
        }
        finally
        {
            CloseServices();
        }
    }

    public T Parent<T>() => (T)ParentObject;

    public T ArgumentValue<T>(string name) => (T)BoundArguments[SlotOf(name)]!;

    /// <summary>The argument that a compiled resolver takes.</summary>
    public T Argument<T>(int slot) => (T)BoundArguments[slot]!;

    public Optional<T> ArgumentOptional<T>(string name)
    {
        var slot = SlotOf(name);
        return Execution.IsGiven(Selection, slot)
            ? new Optional<T>(BoundArguments[slot] is Optional<T> held ? held.Value : (T?)BoundArguments[slot])
            : Optional<T>.Empty();
    }

    public ValueKind ArgumentKind(string name)
    {
        var argument = Selection.Nodes[0].Arguments.FirstOrDefault(given => given.Name == name);
        return argument?.Value switch
        {
            null or NullValueNode => ValueKind.Null,
            StringValueNode => ValueKind.String,
            IntValueNode => ValueKind.Integer,
            FloatValueNode => ValueKind.Float,
            BooleanValueNode => ValueKind.Boolean,
            EnumValueNode => ValueKind.Enum,
            ObjectValueNode => ValueKind.Object,
            ListValueNode => ValueKind.List,
            _ => BoundArguments[SlotOf(name)] switch
            {
                null => ValueKind.Null,
                string => ValueKind.String,
                bool => ValueKind.Boolean,
                int or long or short or byte => ValueKind.Integer,
                double or float or decimal => ValueKind.Float,
                Enum => ValueKind.Enum,
                System.Collections.IEnumerable => ValueKind.List,
                _ => ValueKind.Object,
            },
        };
    }

    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public T Service<T>(object key)
        where T : notnull => Services.GetRequiredKeyedService<T>(key);

    public object Service(Type service) => Services.GetRequiredService(service);

    /// <summary>A service that lives as long as the application: no scope is opened for it.</summary>
    public T SharedService<T>()
        where T : notnull => Execution.Services.GetRequiredService<T>();

    public T? OptionalService<T>() => Services.GetService<T>();

    public T Loader<T>()
        where T : class => Execution.Loader<T>();

    public T Resolver<T>() => Execution.ResolverInstance<T>(this);

    public T? GlobalState<T>(string name) =>
        ContextData.TryGetValue(name, out var value) && value is T typed ? typed : default;

    public T? ScopedState<T>(string name) =>
        ScopedContextData.TryGetValue(name, out var value) && value is T typed ? typed : default;

    public T? LocalState<T>(string name) =>
        LocalContextData.TryGetValue(name, out var value) && value is T typed ? typed : default;

    public T EventMessage<T>() => Execution.EventMessage is T message
        ? message
        : throw new InvalidOperationException($"No {typeof(T).Name} is being told.");

    public async ValueTask<T> ResolveAsync<T>() =>
        Selection.Runtime!.Resolver is { } resolver ? (T)(await resolver.ResolveAsync(this))! : default!;

    public void ReportError(string errorMessage) =>
        ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error)
    {
        HasErrors = true;
        Execution.AddError(error, this);
    }

    public void ReportError(Exception exception, Action<IErrorBuilder>? configure = null)
    {
        HasErrors = true;
        foreach (var error in Errors.FieldErrors.Of(exception))
        {
            var builder = ErrorBuilder.FromError(error);
            configure?.Invoke(builder);
            Execution.AddError(builder.Build(), this);
        }
    }

    public bool IsSelected(string fieldName)
    {
        foreach (var type in Execution.Plan.Schema.PossibleTypes(Selection.Field.Type.Type))
        {
            if (Selection.Leaf is null && Array.Exists(Selection.SetFor(type).Selections, below => below.Field.Name == fieldName))
            {
                return true;
            }
        }

        return false;
    }

    private void TellCompletion() => _onCompleted!(this);

    private Task? Begin()
    {
        var runtime = Selection.Runtime
            ?? throw new InvalidOperationException($"The field {Selection.Field.Coordinate} has no resolver.");
        if (runtime.Pipeline is { } pipeline)
        {
            var running = pipeline(this);
            if (!running.IsCompletedSuccessfully)
            {
                return running.AsTask();
            }

            running.GetAwaiter().GetResult();
            return null;
        }

        if (runtime.Resolver is { } resolver)
        {
            return resolver.Start(this, out _result);
        }

        _result = runtime.Pure!.Get(ParentObject, BoundArguments);
        return null;
    }

    private void ReadPending(Task pending)
    {
        if (Selection.Runtime!.Pipeline is null)
        {
            _result = Selection.Runtime.Resolver!.ReadResult(pending);
        }
        else
        {
            pending.GetAwaiter().GetResult();
        }
    }

    private void Fail(Exception exception)
    {
        _pending = null;
        _result = Failed.Instance;
        ReportError(exception);
    }

    private int SlotOf(string name)
    {
        var slot = Selection.Runtime!.Arguments.IndexOf(name);
        return slot >= 0 ? slot : throw new ArgumentException($"The field has no argument `{name}`.", nameof(name));
    }

    private IServiceProvider OpenServices()
    {
        if (!Execution.HasResolverScopes(Selection))
        {
            return Execution.JoinedServices;
        }

        _scope = Execution.OpenScope();
        return _scope.ServiceProvider;
    }

    private void CloseServices()
    {
        if (_scope is IAsyncDisposable asynchronous)
        {
            Execution.CleanUp(asynchronous);
        }

        _scope = null;
    }
}
