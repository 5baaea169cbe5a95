namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>A write that waits for its commit.</summary>
internal abstract class SqliteWrite
{
    /// <summary>Why it failed alone; null when it did not.</summary>
    public Exception? Fault { get; protected set; }

    public abstract void Run(SqliteSession session);

    public abstract void Committed();

    public abstract void Failed(Exception fault);
}

/// <summary>A write and its answer.</summary>
internal sealed class SqliteWrite<T>(Func<SqliteSession, T> write) : SqliteWrite
{
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _value;

    public Task<T> Answer => _answer.Task;

    public override void Run(SqliteSession session)
    {
        try
        {
            _value = write(session);
        }
        catch (Exception fault)
        {
            Fault = fault;
        }
    }

    public override void Committed()
    {
        if (Fault is null) _answer.SetResult(_value!);
        else _answer.SetException(Fault);
    }

    public override void Failed(Exception fault) => _answer.SetException(fault);
}
