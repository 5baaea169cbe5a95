using ChiBo.Hosting.Databases.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Hosting.Tests.Sqlite;

/// <summary>A database in a folder of its own, with one table of unique numbers.</summary>
internal sealed class SqliteFixture : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;

    private SqliteFixture(TemporaryFolder folder, SqliteDatabase database) => (_folder, Database) = (folder, database);

    public SqliteDatabase Database { get; }

    public static async Task<SqliteFixture> Create(Func<SqliteSettings, SqliteSettings>? change = null)
    {
        var folder = new TemporaryFolder();
        var settings = new SqliteSettings(folder.File("test.db"));
        var database = await SqliteDatabase.Open(change?.Invoke(settings) ?? settings, NullLogger.Instance);
        await database.Writer.Write(s => Execute(s, "create table numbers (n integer primary key, filler blob)"));
        return new SqliteFixture(folder, database);
    }

    public Task Insert(long n, int bytes = 0) =>
        Database.Writer.Write(s => Execute(s, $"insert into numbers values ({n}, zeroblob({bytes}))"));

    public Task<long> Count() => Database.Read(async connection =>
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select count(*) from numbers";
        return (long)(await command.ExecuteScalarAsync())!;
    });

    public static int Execute(SqliteSession session, string sql)
    {
        using var command = session.Connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteNonQuery();
    }

    /// <summary>Another program's connection.</summary>
    public SqliteConnection Stranger()
    {
        var connection = new SqliteConnection($"Data Source={Database.Settings.Path};Pooling=False");
        connection.Open();
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _folder.Dispose();
    }
}
