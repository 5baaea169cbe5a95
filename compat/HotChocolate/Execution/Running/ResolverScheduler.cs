using GreenDonut;

namespace HotChocolate.Execution.Running;

/// <summary>
/// Runs the resolvers of an operation, one at a time on whatever thread comes along, and dispatches batches of keys
/// when nothing else can run.
/// </summary>
internal sealed class ResolverScheduler : IHoldingScheduler
{
    [ThreadStatic]
    private static FieldTask? _starting;

    private readonly OperationExecution _execution;
    private readonly Queue<ObjectNode> _nodes = new();
    private readonly CompletedTasks _completed = new();
    private readonly KeyBatches _batches;
    private readonly Action<FieldTask> _onCompleted;
    private List<Task>? _cleaning;
    private Action? _begin;
    private Action? _whenIdle;
    private int _pending;
    private int _waiting;
    private int _round;
    private int _signals;

    public ResolverScheduler(OperationExecution execution)
    {
        _execution = execution;
        _batches = new KeyBatches(Signal);
        _onCompleted = OnCompleted;
    }

    /// <summary>Runs the tasks and everything below them; calls back when all of it is done.</summary>
    public void Run(Action begin, Action whenIdle)
    {
        Volatile.Write(ref _begin, begin);
        Volatile.Write(ref _whenIdle, whenIdle);
        Signal();
    }

    /// <summary>Starts a field; only while the scheduler runs.</summary>
    public void Start(FieldTask task)
    {
        var outer = _starting;
        _starting = task;
        try
        {
            if (task.Start(_onCompleted))
            {
                task.Finish();
            }
            else
            {
                _pending++;
                _waiting += task.WaitsInRound == _round ? 1 : 0;
            }
        }
        finally
        {
            _starting = outer;
        }
    }

    /// <summary>Resolves the fields of an object, after what is being completed now.</summary>
    public void Resolve(ObjectNode node) => _nodes.Enqueue(node);

    public void CleanUp(ValueTask cleaning)
    {
        if (!cleaning.IsCompletedSuccessfully)
        {
            (_cleaning ??= []).Add(cleaning.AsTask());
        }
    }

    public void Schedule(Func<ValueTask> dispatch)
    {
        _batches.Add(dispatch);
        NoteWaiting();
        Signal();
    }

    public void NoteWaiting()
    {
        if (_starting is { } task && task.Execution == _execution)
        {
            task.WaitsInRound = Volatile.Read(ref _round);
        }
    }

    public void Hold() => _batches.Hold();

    public void Release()
    {
        // who has been waiting goes on now: it is not known what for
        Interlocked.Increment(ref _round);
        Interlocked.Exchange(ref _waiting, 0);
        _batches.Release();
        Signal();
    }

    private void OnCompleted(FieldTask task)
    {
        _completed.Add(task);
        _batches.NoteNews();
        Signal();
    }

    /// <summary>Only one thread drains; whoever signals meanwhile makes it look again.</summary>
    private void Signal()
    {
        if (Interlocked.Increment(ref _signals) == 1)
        {
            Drain();
        }
    }

    private void Drain()
    {
        // resolvers go on wherever they like, not in the order of some caller's context
        var context = SynchronizationContext.Current;
        if (context is not null)
        {
            SynchronizationContext.SetSynchronizationContext(null);
        }

        var outer = _starting;
        _starting = null;
        try
        {
            int seen;
            do
            {
                seen = Volatile.Read(ref _signals);
                Work();
            }
            while (Interlocked.Add(ref _signals, -seen) != 0);
        }
        finally
        {
            _starting = outer;
            if (context is not null)
            {
                SynchronizationContext.SetSynchronizationContext(context);
            }
        }
    }

    private void Work()
    {
        Interlocked.Exchange(ref _begin, null)?.Invoke();
        do
        {
            while (_nodes.TryDequeue(out var node))
            {
                foreach (var selection in node.Set.Resolved)
                {
                    Start(new FieldTask(_execution, selection, node));
                }
            }
        }
        while (FinishCompleted());

        if (_pending == 0 && _batches.IsEmpty)
        {
            Idle();
        }
        else if (!_batches.IsEmpty && !_batches.IsHeld)
        {
            _batches.Dispatch(allWait: _pending <= Volatile.Read(ref _waiting));
        }
    }

    /// <summary>False when nothing has completed meanwhile.</summary>
    private bool FinishCompleted()
    {
        var next = _completed.TakeAll();
        var any = next is not null;
        while (next is { } task)
        {
            next = task.Next;
            task.Next = null;
            _pending--;
            _waiting -= task.WaitsInRound == Volatile.Read(ref _round) && _waiting > 0 ? 1 : 0;
            task.Finish();
        }

        return any;
    }

    private void Idle()
    {
        if (Volatile.Read(ref _begin) is not null || Interlocked.Exchange(ref _whenIdle, null) is not { } whenIdle)
        {
            return;
        }

        if (_cleaning is { } cleaning)
        {
            _cleaning = null;
            Task.WhenAll(cleaning).ContinueWith(_ => whenIdle(), TaskScheduler.Default);
            return;
        }

        whenIdle();
    }
}
