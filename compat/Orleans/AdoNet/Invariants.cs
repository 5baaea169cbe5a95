using Orleans.Runtime;

namespace Orleans.AdoNet;

/// <summary>The databases that go by a name here, as they do in the real packages.</summary>
internal static class Invariants
{
    public const string PostgreSql = "Npgsql";

    // named after another driver, and mapped to this one
    public const string Sqlite = "System.Data.SQLite";

    public static string FactoryOf(string invariant) => invariant switch
    {
        PostgreSql => "Npgsql.NpgsqlFactory, Npgsql",
        Sqlite => "Microsoft.Data.Sqlite.SqliteFactory, Microsoft.Data.Sqlite",
        _ => throw new OrleansConfigurationException(
            $"The invariant '{invariant}' is not known: it is '{PostgreSql}', or '{Sqlite}' for SQLite."),
    };
}
