using System.Data.Common;
using Npgsql;

namespace ChiBo.Hosting.Databases.Postgres;

/// <summary>A PostgreSQL database; connections come from Npgsql's pool.</summary>
public sealed class PostgresDatabase(NpgsqlDataSource source) : IDatabase, IAsyncDisposable
{
    public DatabaseKind Kind => DatabaseKind.Postgres;

    /// <summary>Opens a database that exists, and stamps it when it is new.</summary>
    /// <exception cref="OtherDatabaseException">It has another format; it is left untouched.</exception>
    public static async Task<PostgresDatabase> Open(string connectionString, CancellationToken cancellation = default)
    {
        var database = new PostgresDatabase(NpgsqlDataSource.Create(PostgresAddress.Of(connectionString)));
        try
        {
            await database.Check(cancellation);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <exception cref="OtherDatabaseException">It has another format; it is left untouched.</exception>
    public Task Check(CancellationToken cancellation = default) => Write(PostgresFormat.CheckOrStamp, cancellation);

    public async Task<T> Read<T>(Func<DbConnection, Task<T>> read, CancellationToken cancellation = default)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        return await read(connection);
    }

    public async Task<T> Write<T>(Func<DbConnection, Task<T>> write, CancellationToken cancellation = default)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var answer = await write(connection);
        await transaction.CommitAsync(CancellationToken.None);
        return answer;
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
