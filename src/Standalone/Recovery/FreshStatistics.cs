using ChiBo.Hosting.Databases;
using Dapper;

namespace ChiBo.Standalone.Recovery;

/// <summary>
/// After a load PostgreSQL plans for the empty tables that it last counted, until its own daemon comes by in a minute: it is
/// asked to count now. SQLite plans without counting.
/// </summary>
internal sealed class FreshStatistics(IDatabase database)
{
    public Task Gather(CancellationToken cancellation) => database.Kind switch
    {
        DatabaseKind.Sqlite => Task.CompletedTask,
        DatabaseKind.Postgres => database.Write(connection => connection.ExecuteAsync("analyze (skip_locked)"), cancellation),
    };
}
