using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Inspection.Tests;

/// <summary>In a file of its own.</summary>
public sealed class SqliteInspection : InspectionDatabase
{
    private readonly TemporaryFolder _folder = new();

    public override async ValueTask DisposeAsync()
    {
        await ((SqliteDatabase)Database).DisposeAsync();
        _folder.Dispose();
    }

    protected override async Task<IDatabase> Open() =>
        await SqliteDatabase.Open(new SqliteSettings(_folder.File("inspection.db")), NullLogger.Instance);
}
