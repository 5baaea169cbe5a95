using Microsoft.Data.Sqlite;

namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>Opens connections to the file, each with the settings that its task needs.</summary>
internal sealed class SqliteConnections(SqliteSettings settings)
{
    private const int LargestLog = 64 << 20;
    private const int PagesBeforeCheckpoint = 4000;

    private readonly string _reader = Text(settings, SqliteOpenMode.ReadOnly, pooling: true);
    private readonly string _writer = Text(settings, SqliteOpenMode.ReadWriteCreate, pooling: false);

    /// <summary>A connection that survives a loss of power: each commit flushes the log.</summary>
    public SqliteConnection OpenWriter()
    {
        var connection = Open(_writer);
        try
        {
            Run(connection, "pragma journal_mode = wal");
            Run(connection, "pragma synchronous = full");
            Run(connection, $"pragma journal_size_limit = {LargestLog}");
            Run(connection, $"pragma wal_autocheckpoint = {PagesBeforeCheckpoint}");
            Run(connection, "pragma temp_store = memory");
            if (settings.MaxBytes is { } limit) Run(connection, $"pragma max_page_count = {limit / PageSize(connection)}");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A connection that cannot write, from the pool.</summary>
    public SqliteConnection OpenReader() => Open(_reader);

    /// <summary>Names the pool of the readers, to close it.</summary>
    public SqliteConnection PoolKey() => new(_reader);

    private static SqliteConnection Open(string text)
    {
        var connection = new SqliteConnection(text);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static string Text(SqliteSettings settings, SqliteOpenMode mode, bool pooling) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = settings.Path,
            DefaultTimeout = (int)Math.Ceiling(settings.LockTimeout.TotalSeconds),
            Mode = mode,
            Pooling = pooling,
        }.ToString();

    private static long PageSize(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "pragma page_size";
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
