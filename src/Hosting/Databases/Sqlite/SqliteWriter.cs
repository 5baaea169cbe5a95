using System.Threading.Channels;
using Microsoft.Extensions.Logging;

namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>
/// The only one who writes to the file: one connection on one thread. Everything that waits when a commit begins shares
/// it, whoever it comes from, because a commit costs a flush of the disk and a write costs almost nothing.
/// </summary>
/// <remarks>
/// Each write has a savepoint: one that fails is undone alone. Nobody hears an answer, not even that their write failed,
/// before the commit has succeeded, because a failure may rest on what stood earlier in the same transaction.
/// </remarks>
public sealed class SqliteWriter : IAsyncDisposable
{
    private readonly SqliteConnections _connections;
    private readonly ILogger _log;
    private readonly int _writesPerCommit;
    private readonly Channel<SqliteWrite> _queue;
    private readonly List<SqliteWrite> _batch = [];
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteSession? _session;
    private long _commits;

    internal SqliteWriter(SqliteConnections connections, SqliteSettings settings, ILogger log)
    {
        (_connections, _log, _writesPerCommit) = (connections, log, settings.WritesPerCommit);
        _queue = Channel.CreateBounded<SqliteWrite>(
            new BoundedChannelOptions(settings.QueueLength) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });
        new Thread(Loop) { IsBackground = true, Name = "SQLite writer" }.Start();
    }

    /// <summary>How many transactions were committed.</summary>
    public long Commits => Interlocked.Read(ref _commits);

    /// <summary>Completes with the answer when the transaction that holds the write is committed.</summary>
    /// <param name="write">Runs on the writer's thread, inside a transaction; everybody else waits for it.</param>
    /// <param name="cancellation">Gives up waiting for a place in the queue. A write that has one is carried out.</param>
    public async Task<T> Write<T>(Func<SqliteSession, T> write, CancellationToken cancellation = default)
    {
        var waiting = new SqliteWrite<T>(write);
        try
        {
            await _queue.Writer.WriteAsync(waiting, cancellation);
        }
        catch (ChannelClosedException)
        {
            throw new ObjectDisposedException(nameof(SqliteWriter));
        }

        return await waiting.Answer;
    }

    /// <summary>Takes no more writes, and completes when those that wait are committed.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _stopped.Task;
    }

    private void Loop()
    {
        while (_queue.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            try
            {
                CommitWhatWaits();
                foreach (var write in _batch) write.Committed();
            }
            catch (Exception fault)
            {
                _log.NotCommitted(fault, _batch.Count);
                Recover();
                while (_batch.Count < _writesPerCommit && _queue.Reader.TryRead(out var write)) _batch.Add(write);
                foreach (var write in _batch) write.Failed(fault);
            }

            _batch.Clear();
        }

        _session?.Dispose();
        _stopped.SetResult();
    }

    private void CommitWhatWaits()
    {
        _session ??= new SqliteSession(_connections.OpenWriter());
        _session.Run("begin immediate");
        while (_batch.Count < _writesPerCommit && _queue.Reader.TryRead(out var write))
        {
            _batch.Add(write);
            Run(write, _session);
        }

        _session.Run("commit");
        Interlocked.Increment(ref _commits);
    }

    private static void Run(SqliteWrite write, SqliteSession session)
    {
        session.Run("savepoint one");
        write.Run(session);
        if (write.Fault is not null)
        {
            // SQLite answers some faults (disk full, IO) by rolling everything back: then nothing of this batch is left
            if (SQLitePCL.raw.sqlite3_get_autocommit(session.Connection.Handle) != 0) throw write.Fault;
            session.Run("rollback to one");
        }

        session.Run("release one");
    }

    /// <summary>Leaves no transaction behind; a connection in doubt is closed, and the next batch opens a new one.</summary>
    private void Recover()
    {
        try
        {
            if (_session is not null && SQLitePCL.raw.sqlite3_get_autocommit(_session.Connection.Handle) == 0)
                _session.Run("rollback");
        }
        catch (Exception fault)
        {
            _log.NotRolledBack(fault);
            _session?.Dispose();
            _session = null;
        }
    }
}
