namespace HotChocolate.Execution.Running;

/// <summary>Tasks that have completed on whatever threads, until the scheduler takes them.</summary>
internal sealed class CompletedTasks
{
    private FieldTask? _latest;

    public void Add(FieldTask task)
    {
        FieldTask? before;
        do
        {
            before = Volatile.Read(ref _latest);
            task.Next = before;
        }
        while (Interlocked.CompareExchange(ref _latest, task, before) != before);
    }

    /// <summary>All of them, linked from the earliest to the latest; null when there are none.</summary>
    public FieldTask? TakeAll()
    {
        FieldTask? earliest = null;
        for (var task = Interlocked.Exchange(ref _latest, null); task is not null;)
        {
            var before = task.Next;
            task.Next = earliest;
            earliest = task;
            task = before;
        }

        return earliest;
    }
}
