using System.Collections.Concurrent;

namespace HotChocolate.Execution.Running;

/// <summary>
/// Batches of keys that wait until nothing else can run. When every resolver waits for a loader, that is now. When
/// some wait for something else, a few rounds through the thread pool let those go on that only stepped aside.
/// </summary>
internal sealed class KeyBatches(Action wake)
{
    /// <summary>Rounds without news after which nothing is taken to be running.</summary>
    private const int QuietRounds = 2;

    private ConcurrentQueue<Func<ValueTask>>? _waiting;
    private int _holds;
    private int _news;
    private int _seenNews;
    private int _quiet;
    private bool _isWatching;

    public bool IsEmpty => _waiting is null or { IsEmpty: true };

    /// <summary>
    /// The values of a batch are being handed out: whoever waited for them goes on within these calls.
    /// </summary>
    public bool IsHeld => Volatile.Read(ref _holds) != 0;

    public void Add(Func<ValueTask> dispatch)
    {
        LazyInitializer.EnsureInitialized(ref _waiting).Enqueue(dispatch);
        NoteNews();
    }

    public void Hold() => Interlocked.Increment(ref _holds);

    public void Release() => Interlocked.Decrement(ref _holds);

    /// <summary>Something has happened: others may be about to ask for keys.</summary>
    public void NoteNews() => Interlocked.Increment(ref _news);

    /// <summary>Fetches now, or asks to be called again.</summary>
    public void Dispatch(bool allWait)
    {
        var news = Volatile.Read(ref _news);
        if (!allWait && !(news == _seenNews && _quiet >= QuietRounds))
        {
            _quiet = news == _seenNews ? _quiet : 0;
            _seenNews = news;
            Watch();
            return;
        }

        _quiet = 0;
        while (_waiting!.TryDequeue(out var dispatch))
        {
            // a batch tells its outcome to those who wait for its keys
            _ = dispatch();
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
            static batches =>
            {
                batches._isWatching = false;
                batches._quiet++;
                batches.Wake();
            },
            this,
            preferLocal: false);
    }

    private void Wake() => wake();
}
