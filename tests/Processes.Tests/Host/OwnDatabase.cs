using Npgsql;

namespace ChiBo.Processes.Tests.Host;

/// <summary>A database of one test on the server that <c>CHIBO_TEST_POSTGRES</c> names.</summary>
internal sealed class OwnDatabase : IAsyncDisposable
{
    private readonly string _server;

    private OwnDatabase(string server) => _server = server;

    public string Name { get; } = $"chibo_{Guid.NewGuid():N}";

    public string ConnectionString => new NpgsqlConnectionStringBuilder(_server) { Database = Name, MaxPoolSize = 20 }.ToString();

    /// <summary>Skips the test when no server is named.</summary>
    public static async Task<OwnDatabase> Create()
    {
        Assert.SkipWhen(TestServers.Postgres is null, TestServers.NoPostgres);
        return await CreateAt(TestServers.Postgres!);
    }

    public static async Task<OwnDatabase> CreateAt(string server)
    {
        var made = new OwnDatabase(server);
        await Run(server, $"create database {made.Name}");
        return made;
    }

    /// <summary>Runs a statement and gives its first value.</summary>
    public Task<object?> Run(string sql) => Run(ConnectionString, sql);

    public async Task<string[]> Column(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var values = new List<string>();
        while (await reader.ReadAsync()) values.Add(reader.GetValue(0).ToString()!);
        return [.. values];
    }

    public async ValueTask DisposeAsync() => await Run(_server, $"drop database {Name} with (force)");

    private static async Task<object?> Run(string server, string sql)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }
}
