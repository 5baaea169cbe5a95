using ChiBo.Hosting.Databases.Postgres;
using ChiBo.Silo.Configuration;
using Dapper;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Configuration;
using Orleans.Hosting;

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

    /// <summary>A silo whose grain storage it is.</summary>
    public async Task<IHost> StartSilo(int commandTimeout = 30)
    {
        var builder = Host.CreateApplicationBuilder();
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo => silo
            .UseLocalhostClustering()
            .Configure<ClusterOptions>(o => o.ServiceId = GrainStore.ServiceId)
            .UsePostgresStorage(new NpgsqlConnectionStringBuilder(ConnectionString) { CommandTimeout = commandTimeout }.ToString()));
        var host = builder.Build();
        await host.StartAsync();
        return host;
    }

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
