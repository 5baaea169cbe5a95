using System.Collections.Concurrent;
using GreenDonut;

namespace HotChocolate.Execution.Running;

/// <summary>
/// Runs the resolvers of an operation, one at a time on whatever thread comes along, and dispatches batches of keys
/// when nothing else can run.
/// </summary>
internal sealed class ResolverScheduler : IHoldingScheduler
{
    /// <summary>Rounds through the thread pool without news after which nothing is taken to be running.</summary>
    private const int QuietRounds = 2;

    [ThreadStatic]
    private static FieldTask? _starting;

    private readonly OperationExecution _execution;
    private readonly Queue<ObjectNode> _nodes = new();
    private readonly Queue<FieldTask> _serial = new();
    private readonly Action<FieldTask> _onCompleted;
    private ConcurrentQueue<Func<ValueTask>>? _batches;
    private FieldTask? _completed;
    private Action? _begin;
    private List<Task>? _cleaning;
    private Action? _whenIdle;
    private int _signals;
    private int _holds;
    private int _waiting;
    private int _round;
    private int _news;
    private int _seenNews;
    private int _quiet;
    private bool _isWatching;
    private bool _isSerialRunning;

    public ResolverScheduler(OperationExecution execution)
    {
        _execution = execution;
        _onCompleted = OnCompleted;
    }

    /// <summary>Resolvers that are being waited for.</summary>
    public int Pending { get; private set; }

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
        if (task.Selection.Runtime?.IsSerial == true)
        {
            if (_isSerialRunning)
            {
                _serial.Enqueue(task);
                return;
            }

            _isSerialRunning = true;
        }

        var outer = _starting;
        _starting = task;
        try
        {
            if (task.Start(_onCompleted))
            {
                Finish(task);
            }
            else
            {
                Pending++;
                if (task.WaitsInRound == _round)
                {
                    _waiting++;
                }
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
        LazyInitializer.EnsureInitialized(ref _batches).Enqueue(dispatch);
        Interlocked.Increment(ref _news);
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

    public void Hold() => Interlocked.Increment(ref _holds);

    public void Release()
    {
        // who has been waiting goes on now: it is not known what for
        Interlocked.Increment(ref _round);
        Interlocked.Exchange(ref _waiting, 0);
        Interlocked.Decrement(ref _holds);
        Signal();
    }

    private void OnCompleted(FieldTask task)
    {
        FieldTask? head;
        do
        {
            head = Volatile.Read(ref _completed);
            task.Next = head;
        }
        while (Interlocked.CompareExchange(ref _completed, task, head) != head);

        Interlocked.Increment(ref _news);
        Signal();
    }

    private void Signal()
    {
        if (Interlocked.Increment(ref _signals) == 1)
        {
            Drain();
        }
    }

    private void Drain()
    {
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

        var hasBatches = _batches is { IsEmpty: false };
        if (Pending == 0 && !hasBatches)
        {
            Idle();
        }
        else if (hasBatches && Volatile.Read(ref _holds) == 0)
        {
            DispatchWhenQuiet();
        }
    }

    /// <summary>Finishes what has completed meanwhile, the earliest first; false when there was nothing.</summary>
    private bool FinishCompleted()
    {
        FieldTask? earliest = null;
        for (var task = Interlocked.Exchange(ref _completed, null); task is not null;)
        {
            var before = task.Next;
            task.Next = earliest;
            earliest = task;
            task = before;
        }

        var any = earliest is not null;
        while (earliest is { } task)
        {
            earliest = task.Next;
            task.Next = null;
            Pending--;
            if (task.WaitsInRound == Volatile.Read(ref _round) && _waiting > 0)
            {
                _waiting--;
            }

            Finish(task);
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

    private void Finish(FieldTask task)
    {
        task.Finish();
        if (task.Selection.Runtime?.IsSerial == true)
        {
            _isSerialRunning = false;
            if (_serial.TryDequeue(out var next))
            {
                Start(next);
            }
        }
    }

    /// <summary>
    /// When every resolver waits for a loader, keys are fetched at once. When some wait for something else, a few
    /// rounds through the thread pool let those go on that only stepped aside.
    /// </summary>
    private void DispatchWhenQuiet()
    {
        var news = Volatile.Read(ref _news);
        if (Pending > _waiting && !(news == _seenNews && _quiet >= QuietRounds))
        {
            _quiet = news == _seenNews ? _quiet : 0;
            _seenNews = news;
            Watch();
            return;
        }

        _quiet = 0;
        while (_batches!.TryDequeue(out var batch))
        {
            // a batch tells its outcome to those who wait for its keys
            _ = batch();
        }
    }

    private void Watch()
    {
        if (_isWatching)
        {
            return;
        }

        _isWatching = true;
        ThreadPool.UnsafeQueueUserWorkItem(
            static scheduler =>
            {
                scheduler._isWatching = false;
                scheduler._quiet++;
                scheduler.Signal();
            },
            this,
            preferLocal: false);
    }
}
