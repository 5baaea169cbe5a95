using ChiBo.Hosting.Databases.Postgres;
using Dapper;
using Npgsql;

namespace ChiBo.Standalone.Tests.Storage;

/// <summary>A database of its own on the server that <c>CHIBO_TEST_POSTGRES</c> names; skips the test where there is none.</summary>
internal sealed class OwnPostgres : IAsyncDisposable
{
    private readonly string _name = $"chibo_{Guid.NewGuid():N}";

    private OwnPostgres(string server) =>
        ConnectionString = new NpgsqlConnectionStringBuilder(server) { Database = _name, MaxPoolSize = 40 }.ToString();

    public string ConnectionString { get; }

    public static async Task<OwnPostgres> Create()
    {
        Assert.SkipWhen(TestServers.Postgres is null, TestServers.NoPostgres);
        var own = new OwnPostgres(TestServers.Postgres);
        await Run($"create database {own._name}");
        return own;
    }

    public Task<PostgresDatabase> Open() => PostgresDatabase.Open(ConnectionString);

    public async Task<long> Number(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        return await connection.ExecuteScalarAsync<long>(sql);
    }

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await Run($"drop database {_name} with (force)");
    }

    private static async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(TestServers.Postgres);
        await connection.ExecuteAsync(sql);
    }
}
