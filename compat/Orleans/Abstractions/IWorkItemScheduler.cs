namespace Orleans.Runtime;

/// <summary>Takes work that must run one piece at a time.</summary>
public interface IWorkItemScheduler
{
    /// <summary>Queues an action.</summary>
    void QueueAction(Action action);

    /// <summary>Queues an action with its state.</summary>
    void QueueAction(Action<object> action, object state);

    /// <summary>Queues a task that has not started.</summary>
    void QueueTask(Task task);
}
