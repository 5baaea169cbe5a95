using System.Text;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Hosting.Migrations;
using ChiBo.Silo.Storage;
using ChiBo.Standalone.Storage;
using Microsoft.Extensions.Logging.Abstractions;
using Orleans.Runtime;

namespace ChiBo.Standalone.Tests.Storage;

/// <summary>Grain storage on a file of its own.</summary>
internal sealed class GrainStore : IAsyncDisposable
{
    public const string ServiceId = "chibo";

    private readonly TemporaryFolder _folder;

    private GrainStore(TemporaryFolder folder, SqliteDatabase database)
    {
        (_folder, Database) = (folder, database);
        Storage = new SqliteGrainStorage(database, new RecordSerializer(), ServiceId);
    }

    public SqliteDatabase Database { get; }

    public SqliteGrainStorage Storage { get; }

    public static async Task<GrainStore> Create(Func<SqliteSettings, SqliteSettings>? change = null)
    {
        var folder = new TemporaryFolder();
        var settings = new SqliteSettings(folder.File("chibo.db"));
        var database = await SqliteDatabase.Open(change?.Invoke(settings) ?? settings, NullLogger.Instance);
        await database.Migrate(SiloSchema.Schema);
        return new GrainStore(folder, database);
    }

    public static GrainId Id(string key) => GrainId.Create("meeting", key);

    public static AggregateRecord Record(long version, long snapshot = 0, int bytes = 20) => new()
    {
        Version = version,
        SnapshotVersion = snapshot,
        State = Encoding.UTF8.GetBytes($"{{\"Title\":\"{new string('đ', bytes)}\"}}"),
        Changes = ChangeLog.Empty.Add(new Change(DateTimeOffset.UnixEpoch, "dv-00001", "PlanMeeting", "", null)),
        ChainHash = "ab",
        Seal = "cd",
    };

    public async ValueTask DisposeAsync()
    {
        await Database.DisposeAsync();
        _folder.Dispose();
    }
}
