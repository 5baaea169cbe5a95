using Orleans.Runtime.Calls;

namespace Orleans.Runtime.Scheduling;

/// <summary>
/// Runs an activation's turns one after another on the thread pool. It is the task scheduler of those turns, so that
/// what they await comes back to it.
/// </summary>
internal sealed class ActivationScheduler(IGrainContext context, TimeSpan quantum)
    : TaskScheduler, IThreadPoolWorkItem, IWorkItemScheduler
{
    private readonly Queue<object> queue = new(0);
    private bool scheduled;

    public override int MaximumConcurrencyLevel => 1;

    /// <summary>Queues a task, an action, or work that starts in a turn of its own.</summary>
    public void Queue(object work)
    {
        lock (queue)
        {
            queue.Enqueue(work);
            if (scheduled)
            {
                return;
            }

            scheduled = true;
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    public void QueueAction(Action action) => Queue(action);

    public void QueueAction(Action<object> action, object state) => QueueAction(() => action(state));

    void IWorkItemScheduler.QueueTask(Task task) => task.Start(this);

    void IThreadPoolWorkItem.Execute()
    {
        RuntimeContext.Current = context;
        try
        {
            var since = Environment.TickCount64;
            while (TryTake(out var work))
            {
                Run(work);
                if (Environment.TickCount64 - since > quantum.TotalMilliseconds)
                {
                    GiveWay();
                    return;
                }
            }
        }
        finally
        {
            RuntimeContext.Current = null;
        }
    }

    protected override void QueueTask(Task task) => Queue(task);

    // A task that waits in the queue must not overtake what waits before it; any other may run at once
    // when this thread is already in a turn of this activation.
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) =>
        !taskWasPreviouslyQueued && ReferenceEquals(RuntimeContext.Current, context) && TryExecuteTask(task);

    protected override IEnumerable<Task> GetScheduledTasks()
    {
        lock (queue)
        {
            return [.. queue.OfType<Task>()];
        }
    }

    private bool TryTake(out object work)
    {
        lock (queue)
        {
            if (queue.TryDequeue(out work!))
            {
                return true;
            }

            scheduled = false;
            return false;
        }
    }

    private void GiveWay()
    {
        lock (queue)
        {
            if (queue.Count == 0)
            {
                scheduled = false;
                return;
            }
        }

        ThreadPool.UnsafeQueueUserWorkItem(this, preferLocal: false);
    }

    private void Run(object work)
    {
        switch (work)
        {
            // made here, on a thread without the sender's context, so that only the request context flows
            case ActivationWork start:
                new Task(static state => ((ActivationWork)state!).RunOnOwner(), start).RunSynchronously(this);
                break;
            case Action action:
                new Task(action).RunSynchronously(this);
                break;
            case Task task:
                TryExecuteTask(task);
                break;
        }
    }
}
