using System.Data.Common;
using ChiBo.Domain.Kernel;
using ChiBo.Hosting.Clocks;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Migrations;
using Dapper;

namespace ChiBo.Projections.Kernel;

/// <summary>
/// The read model's database. On PostgreSQL row-level security checks the scope a second time, so that a query that forgot
/// its condition finds nothing.
/// </summary>
public sealed class ReadModel
{
    private const string Everything = "*";

    private readonly IDatabase _database;
    private readonly TimeProvider _clock;

    /// <param name="database">Where the tables are.</param>
    /// <param name="clock">Says which day it is for what depends on the day; the host's where none is given.</param>
    public ReadModel(IDatabase database, DecisionClock? clock = null)
    {
        Columns.Register();
        (_database, _clock) = (database, clock ?? TimeProvider.System);
    }

    /// <summary>The day on which is read, in Viet Nam.</summary>
    internal DateOnly Today => VietnamTime.DateOf(_clock.GetUtcNow());

    internal DatabaseKind Kind => _database.Kind;

    public static Hosting.Migrations.Schema Schema { get; } =
        new("projections", typeof(ReadModel).Assembly, "ChiBo.Projections.Schema.Scripts");

    public Task Migrate(CancellationToken cancellation = default) => _database.Migrate(Schema, cancellation);

    internal Task<T> Read<T>(ReadScope scope, Func<DbConnection, Task<T>> read, CancellationToken cancellation = default) =>
        Read(string.Join(',', scope.Paths), read, cancellation);

    /// <summary>Reads what belongs to nobody: versions, counts. Never for people.</summary>
    internal Task<T> ReadEverything<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation = default) =>
        Read(Everything, read, cancellation);

    internal Task<T> Write<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation = default) =>
        _database.Write(
            async connection =>
            {
                await Limit(connection, Everything);
                return await write(connection);
            },
            cancellation);

    private Task<T> Read<T>(string paths, Func<DbConnection, Task<T>> read, CancellationToken cancellation) =>
        _database.Read(
            async connection =>
            {
                if (_database.Kind == DatabaseKind.Sqlite) return await read(connection);
                await using var transaction = await connection.BeginTransactionAsync(cancellation);
                await Limit(connection, paths);
                return await read(connection);
            },
            cancellation);

    private Task Limit(DbConnection connection, string paths) =>
        _database.Kind == DatabaseKind.Sqlite
            ? Task.CompletedTask
            : connection.ExecuteAsync("select set_config('chibo.scope', @paths, true)", new { paths });
}
