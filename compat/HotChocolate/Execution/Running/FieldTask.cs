using System.Collections.Immutable;
using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Running;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <summary>A field that is being resolved.</summary>
internal sealed partial class FieldTask : IMiddlewareContext
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
                slot = new ValueCompletion(Execution, this).Complete(slot, _parent);
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
