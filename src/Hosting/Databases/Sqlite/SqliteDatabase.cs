using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;

namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>One SQLite file: its writer, and readers that see what is committed without waiting for it.</summary>
public sealed class SqliteDatabase : IDatabase, IAsyncDisposable
{
    private readonly SqliteConnections _connections;
    private readonly SemaphoreSlim _readers;

    private SqliteDatabase(SqliteSettings settings, ILogger log)
    {
        Settings = settings;
        _connections = new SqliteConnections(settings);
        _readers = new SemaphoreSlim(settings.Readers);
        Writer = new SqliteWriter(_connections, settings, log);
    }

    public DatabaseKind Kind => DatabaseKind.Sqlite;

    public SqliteSettings Settings { get; }

    public SqliteWriter Writer { get; }

    /// <summary>Opens the file, or makes it.</summary>
    /// <exception cref="OtherDatabaseException">The file is something else; it is left untouched.</exception>
    public static async Task<SqliteDatabase> Open(SqliteSettings settings, ILogger log)
    {
        var isNew = SqliteFormat.Check(settings.Path);
        var database = new SqliteDatabase(settings, log);
        try
        {
            if (isNew) await database.Writer.Write(SqliteFormat.Stamp);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    public async Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation = default)
    {
        await _readers.WaitAsync(cancellation);
        try
        {
            await using var connection = _connections.OpenReader();
            return await read(connection);
        }
        finally
        {
            _readers.Release();
        }
    }

    /// <remarks>SQLite has no asynchrony: what the delegate awaits is complete when it returns.</remarks>
    public Task<T> Write<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation = default) =>
        Writer.Write(session => write(session.Lent).GetAwaiter().GetResult(), cancellation);

    public async ValueTask DisposeAsync()
    {
        // readers first: the last connection folds the log into the file, and a reader cannot
        using (var any = _connections.PoolKey()) SqliteConnection.ClearPool(any);
        await Writer.DisposeAsync();
        _readers.Dispose();
    }
}
