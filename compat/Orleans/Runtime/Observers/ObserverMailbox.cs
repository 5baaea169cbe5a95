using Orleans.Runtime.Calls;

namespace Orleans.Runtime;

/// <summary>The calls to one observer, made one after another.</summary>
internal sealed class ObserverMailbox(IGrainObserver observer) : IThreadPoolWorkItem
{
    private readonly WeakReference<IGrainObserver> target = new(observer);
    private readonly Queue<GrainRequest> queue = new(0);
    private bool running;

    public bool IsAlive => target.TryGetTarget(out _);

    public void Receive(GrainRequest request)
    {
        if (request.IsAlwaysInterleave)
        {
            ThreadPool.UnsafeQueueUserWorkItem(
                static state => _ = state.Mailbox.Run(state.Request), (Mailbox: this, Request: request),
                preferLocal: false);
            return;
        }

        lock (queue)
        {
            queue.Enqueue(request);
            if (running)
            {
                return;
            }

            running = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    void IThreadPoolWorkItem.Execute() => _ = Pump();

    private async Task Pump()
    {
        while (TryTake() is { } request)
        {
            await Run(request);
        }
    }

    private GrainRequest? TryTake()
    {
        lock (queue)
        {
            running = queue.TryDequeue(out var request);
            return request;
        }
    }

    private async Task Run(GrainRequest request)
    {
        if (!target.TryGetTarget(out var observer))
        {
            request.Reject(new ClientNotAvailableException($"The observer of {request} is gone."));
            return;
        }

        RequestContext.Current = request.Context;
        await request.RunOn(observer);
    }
}
