using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Projections.Tests;

/// <summary>In a file of its own.</summary>
public sealed class SqliteReadModel : ReadModelFixture
{
    private readonly string _folder = Directory.CreateTempSubdirectory("chibo-").FullName;

    public override async ValueTask DisposeAsync()
    {
        await ((SqliteDatabase)Database).DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    protected override async Task<IDatabase> Open() =>
        await SqliteDatabase.Open(new SqliteSettings(Path.Combine(_folder, "test.db")), NullLogger.Instance);
}
