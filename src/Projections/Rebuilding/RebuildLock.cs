using System.Data.Common;
using ChiBo.Hosting.Databases;
using Dapper;

namespace ChiBo.Projections.Rebuilding;

/// <summary>
/// Keeps whoever begins or ends a rebuild apart from whoever writes rows: between the two no row may go to one table only.
/// SQLite has one writer anyway.
/// </summary>
internal static class RebuildLock
{
    private const long Key = 0x4368_6942_6F52;

    /// <summary>Many write at once; until the transaction ends no rebuild begins or ends.</summary>
    public static Task Share(DbConnection connection, DatabaseKind kind) => Take(connection, kind, "pg_advisory_xact_lock_shared");

    /// <summary>Nobody else writes until the transaction ends.</summary>
    public static Task Own(DbConnection connection, DatabaseKind kind) => Take(connection, kind, "pg_advisory_xact_lock");

    private static Task Take(DbConnection connection, DatabaseKind kind, string function) => kind switch
    {
        DatabaseKind.Sqlite => Task.CompletedTask,
        DatabaseKind.Postgres => connection.ExecuteAsync($"select {function}({Key})"),
    };
}
