using System.Data.Common;
using Npgsql;

namespace ChiBo.Compat.Tests.Orleans.Storage;

/// <summary>A PostgreSQL database of its own.</summary>
public sealed class PostgreSqlDatabase(PostgreSqlServer server) : TestDatabase
{
    private readonly string name = $"compat_{Guid.NewGuid():N}";

    public override string Invariant => "Npgsql";

    public override async ValueTask InitializeAsync()
    {
        var given = await server.ConnectionString();
        if (given is null)
        {
            Missing = "no PostgreSQL: set CHIBO_TEST_POSTGRES, or install the server's programs";
            return;
        }

        ConnectionString = given;
        await Run([$"CREATE DATABASE {name}"]);
        ConnectionString = new NpgsqlConnectionStringBuilder(given) { Database = name }.ConnectionString;
        await Run([.. Scripts.Of("PostgreSql"), .. Scripts.Of("PostgreSql")]);
    }

    public override DbConnection Connect() => new NpgsqlConnection(ConnectionString);

    public override async ValueTask DisposeAsync()
    {
        if (Missing is null)
        {
            NpgsqlConnection.ClearAllPools();
            ConnectionString = new NpgsqlConnectionStringBuilder(ConnectionString) { Database = "postgres" }
                .ConnectionString;
            await Run([$"DROP DATABASE IF EXISTS {name} WITH (FORCE)"]);
        }
    }
}
