using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Postgres;
using Npgsql;

namespace ChiBo.Inspection.Tests;

/// <summary>A database of its own on the server that <c>CHIBO_TEST_POSTGRES</c> names.</summary>
public sealed class PostgresInspection : InspectionDatabase
{
    private readonly string _name = $"chibo_{Guid.NewGuid():N}";

    public override string? Missing => TestServers.Postgres is null ? TestServers.NoPostgres : null;

    public override async ValueTask DisposeAsync()
    {
        if (Missing is not null) return;
        await ((PostgresDatabase)Database).DisposeAsync();
        await Run($"drop database {_name} with (force)");
    }

    protected override async Task<IDatabase> Open()
    {
        await Run($"create database {_name}");
        return await PostgresDatabase.Open(
            new NpgsqlConnectionStringBuilder(TestServers.Postgres) { Database = _name, MaxPoolSize = 20 }.ToString());
    }

    private static async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(TestServers.Postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
