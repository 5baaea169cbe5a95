using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ChiBo.Compat.Tests.Orleans.Storage;

/// <summary>A SQLite file of its own.</summary>
public sealed class SqliteDatabase : TestDatabase
{
    private readonly string file = Path.Combine(Path.GetTempPath(), $"compat-{Guid.NewGuid():N}.db");

    public override string Invariant => "System.Data.SQLite";

    public override async ValueTask InitializeAsync()
    {
        ConnectionString = $"Data Source={file}";
        await Run(["PRAGMA journal_mode = WAL", .. Scripts.Of("Sqlite"), .. Scripts.Of("Sqlite")]);
    }

    public override DbConnection Connect() => new SqliteConnection(ConnectionString);

    public override ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        foreach (var part in Directory.GetFiles(Path.GetTempPath(), Path.GetFileName(file) + "*"))
        {
            File.Delete(part);
        }

        return default;
    }
}
