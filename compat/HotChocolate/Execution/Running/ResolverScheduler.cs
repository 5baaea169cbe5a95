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
    private readonly ConcurrentQueue<FieldTask> _completed = new();
    private readonly ConcurrentQueue<Action> _begins = new();
    private readonly Queue<ObjectNode> _nodes = new();
    private readonly ConcurrentQueue<Func<ValueTask>> _batches = new();
    private readonly Queue<FieldTask> _serial = new();
    private readonly Action<FieldTask> _onCompleted;
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
        _begins.Enqueue(begin);
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
        _batches.Enqueue(dispatch);
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
        _completed.Enqueue(task);
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
        while (_begins.TryDequeue(out var begin))
        {
            begin();
        }

        do
        {
            while (_nodes.TryDequeue(out var node))
            {
                foreach (var selection in node.Set.Resolved)
                {
                    Start(new FieldTask(_execution, selection, node));
                }
            }

            if (!_completed.TryDequeue(out var task))
            {
                break;
            }

            Pending--;
            if (task.WaitsInRound == Volatile.Read(ref _round) && _waiting > 0)
            {
                _waiting--;
            }

            Finish(task);
        }
        while (true);

        if (Pending == 0 && _batches.IsEmpty)
        {
            Idle();
        }
        else if (!_batches.IsEmpty && Volatile.Read(ref _holds) == 0)
        {
            DispatchWhenQuiet();
        }
    }

    private void Idle()
    {
        if (!_begins.IsEmpty || Interlocked.Exchange(ref _whenIdle, null) is not { } whenIdle)
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
        while (_batches.TryDequeue(out var batch))
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
