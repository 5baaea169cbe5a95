using System.Data.Common;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Benchmarks.Reports;

/// <summary>SQLite, with the statements as they ran.</summary>
internal sealed class SqlitePlans(SqliteDatabase database) : IExplainedDatabase
{
    private readonly List<string> _statements = [];

    public DatabaseKind Kind => DatabaseKind.Sqlite;

    public static async Task<SqlitePlans> Open(string path) =>
        new(await SqliteDatabase.Open(new SqliteSettings(path), NullLogger.Instance));

    public Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation = default) =>
        database.Read(
            async connection =>
            {
                var handle = ((SqliteConnection)connection).Handle;
                SQLitePCL.raw.sqlite3_trace(handle, (_, statement) => _statements.Add(statement), null);
                try
                {
                    return await read(connection);
                }
                finally
                {
                    SQLitePCL.raw.sqlite3_trace(handle, (SQLitePCL.strdelegate_trace?)null, null);
                }
            },
            cancellation);

    public Task<T> Write<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation = default) =>
        database.Write(write, cancellation);

    public async Task<IReadOnlyList<string>> TakePlans()
    {
        var lines = new List<string>();
        foreach (var statement in _statements) lines.AddRange(await Explain(statement));
        _statements.Clear();
        return lines;
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private Task<List<string>> Explain(string statement) =>
        database.Read(async connection =>
        {
            await using var command = connection.CreateCommand();
            command.CommandText = $"explain query plan {statement}";
            await using var row = await command.ExecuteReaderAsync();
            var lines = new List<string>();
            while (await row.ReadAsync()) lines.Add(row.GetString(3));
            return lines;
        });
}
