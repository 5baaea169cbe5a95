using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Projections;
using ChiBo.Projections.Kernel;
using ChiBo.Standalone.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Standalone.Tests.Hosts;

/// <summary>The file of a Standalone that may be running: what its grains hold and what its read model holds.</summary>
internal sealed class StoredFile(string data)
{
    public string Path { get; } = System.IO.Path.Combine(data, "chibo.db");

    /// <summary>Waits until the read model holds every stored aggregate at its version.</summary>
    /// <param name="aggregates">How many there are, without meetings: cells plan theirs by themselves.</param>
    public async Task UntilTheReadModelIsComplete(int aggregates)
    {
        await using var database = await SqliteDatabase.Open(new SqliteSettings(Path), NullLogger.Instance);
        var deadline = DateTime.UtcNow.AddSeconds(60);
        while (true)
        {
            var stored = await new StoredAggregates(database, "chibo").Read();
            var projected = await new ProjectedVersions(new ReadModel(database)).Read();
            var behind = stored.Count(s => projected[s.Kind].GetValueOrDefault(s.Key.TrimEnd('/')) != s.Version);
            if (behind == 0 && stored.Count(s => s.Kind != "meeting") == aggregates) return;
            if (DateTime.UtcNow > deadline) throw new TimeoutException($"{behind} of {stored.Count} are behind.");
            await Task.Yield();
        }
    }

    public long Number(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), null);
    }
}
