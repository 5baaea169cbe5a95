using ChiBo.Hosting.Databases.Postgres;
using Npgsql;

namespace ChiBo.Hosting.Tests.Postgres;

/// <summary>A database of its own on the server that <c>CHIBO_TEST_POSTGRES</c> names.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private readonly string _server;
    private readonly string _name = $"chibo_{Guid.NewGuid():N}";

    private PostgresServer(string server) => _server = server;

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = _name, MaxPoolSize = 20 }.ToString();

    /// <summary>Skips the test when no server is named.</summary>
    public static async Task<PostgresServer> Create()
    {
        Assert.SkipWhen(TestServers.Postgres is null, TestServers.NoPostgres);
        var made = new PostgresServer(TestServers.Postgres!);
        await made.Run($"create database {made._name}");
        return made;
    }

    public Task<PostgresDatabase> Open() => PostgresDatabase.Open(ConnectionString);

    public async ValueTask DisposeAsync() => await Run($"drop database {_name} with (force)");

    private async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
