using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Postgres;
using Npgsql;

namespace ChiBo.Projections.Tests;

/// <summary>
/// A database of its own on the server that <c>CHIBO_TEST_POSTGRES</c> names, owned by an ordinary role: row-level security
/// does not bind a superuser.
/// </summary>
public sealed class PostgresReadModel : ReadModelFixture
{
    private readonly string _name = $"chibo_{Guid.NewGuid():N}";
    private readonly string? _server = TestServers.Postgres;

    public override string? Missing => _server is null ? TestServers.NoPostgres : null;

    public override async ValueTask DisposeAsync()
    {
        if (Missing is not null) return;
        await ((PostgresDatabase)Database).DisposeAsync();
        await Run($"drop database {_name} with (force)");
        await Run($"drop role {_name}");
    }

    protected override async Task<IDatabase> Open()
    {
        await Run($"create role {_name} login password '{_name}'");
        await Run($"create database {_name} owner {_name}");
        return await PostgresDatabase.Open(
            new NpgsqlConnectionStringBuilder(_server)
            {
                Database = _name, Username = _name, Password = _name, MaxPoolSize = 20,
            }.ToString());
    }

    private async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(_server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
