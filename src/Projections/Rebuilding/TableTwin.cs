using System.Data.Common;
using ChiBo.Hosting.Databases;

namespace ChiBo.Projections.Rebuilding;

/// <summary>
/// An empty table of the same shape beside one that serves. Its shape is read from the database, not from the scripts, so that
/// it is the one that all scripts together have made.
/// </summary>
internal abstract class TableTwin
{
    public static TableTwin For(DatabaseKind kind) => kind switch
    {
        DatabaseKind.Sqlite => new SqliteTwin(),
        DatabaseKind.Postgres => new PostgresTwin(),
    };

    /// <summary>Makes the twin, in place of one that was left behind.</summary>
    public abstract Task Create(DbConnection connection, string table);

    /// <summary>The twin takes the table's name, indexes and rules; the table's rows are gone.</summary>
    public abstract Task TakePlace(DbConnection connection, string table);

    protected static string Of(string name) => RebuildSet.Prefix + name;
}
