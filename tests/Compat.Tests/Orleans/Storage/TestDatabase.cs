using System.Data.Common;

namespace ChiBo.Compat.Tests.Orleans.Storage;

/// <summary>A database with the product's tables, for tests that run on more than one kind.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    /// <summary>How Orleans calls this kind of database.</summary>
    public abstract string Invariant { get; }

    /// <summary>How to connect.</summary>
    public string ConnectionString { get; protected set; } = "";

    /// <summary>Why there is none, or null.</summary>
    public string? Missing { get; protected set; }

    public abstract ValueTask InitializeAsync();

    public abstract ValueTask DisposeAsync();

    public abstract DbConnection Connect();

    public async Task<List<T>> Query<T>(string text, Func<DbDataReader, T> read)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    protected async Task Run(IEnumerable<string> scripts)
    {
        await using var connection = Connect();
        await connection.OpenAsync();
        foreach (var script in scripts)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = script;
            await command.ExecuteNonQueryAsync();
        }
    }
}
