using System.Data.Common;
using ChiBo.Hosting.Databases;
using Dapper;

namespace ChiBo.Rating.Years;

/// <summary>
/// One transaction at a time rates the cells of an organisation: the cap binds them together, and each must see what the
/// one before it stored. Always the first thing that a transaction takes, so that two never wait for each other.
/// </summary>
internal static class OrganisationLock
{
    public static Task Lock(this DbConnection connection, DatabaseKind kind, string organisationId) => kind switch
    {
        DatabaseKind.Sqlite => Task.CompletedTask, // has one writer
        DatabaseKind.Postgres => connection.ExecuteAsync(
            "select pg_advisory_xact_lock(hashtextextended(@organisationId, 0))", new { organisationId }),
    };
}
