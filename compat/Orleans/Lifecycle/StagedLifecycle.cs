namespace Orleans.Runtime;

/// <summary>Starts its observers stage by stage upwards and stops, downwards, those that had started.</summary>
internal abstract class StagedLifecycle : ILifecycleObservable
{
    private readonly List<Entry> entries = [];
    private int? reached;

    public IDisposable Subscribe(string observerName, int stage, ILifecycleObserver observer)
    {
        if (reached is not null)
        {
            throw new InvalidOperationException($"'{observerName}' joins a lifecycle that has already started.");
        }

        var entry = new Entry(this, stage, observer);
        entries.Add(entry);
        return entry;
    }

    public async Task OnStart(CancellationToken token)
    {
        foreach (var stage in entries.GroupBy(entry => entry.Stage).OrderBy(group => group.Key).ToList())
        {
            token.ThrowIfCancellationRequested();
            reached = stage.Key;
            await Task.WhenAll(stage.Select(entry => entry.Observer.OnStart(token)));
            Started(stage.Key);
        }
    }

    public async Task OnStop(CancellationToken token)
    {
        List<Exception> faults = [];
        foreach (var stage in entries.Where(entry => entry.Stage <= reached)
            .GroupBy(entry => entry.Stage).OrderByDescending(group => group.Key).ToList())
        {
            try
            {
                await Task.WhenAll(stage.Select(entry => entry.Observer.OnStop(token)));
            }
            catch (Exception fault)
            {
                faults.Add(fault);
            }

            Stopped(stage.Key);
        }

        reached = null;
        if (faults.Count > 0)
        {
            throw new AggregateException(faults);
        }
    }

    protected virtual void Started(int stage)
    {
    }

    protected virtual void Stopped(int stage)
    {
    }

    private sealed class Entry(StagedLifecycle lifecycle, int stage, ILifecycleObserver observer) : IDisposable
    {
        public int Stage => stage;

        public ILifecycleObserver Observer => observer;

        public void Dispose() => lifecycle.entries.Remove(this);
    }
}
