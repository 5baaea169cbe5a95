using System.Data.Common;
using Npgsql;

namespace ChiBo.Hosting.Databases.Postgres;

/// <summary>Where a PostgreSQL database is, with what a line that stalls needs.</summary>
public static class PostgresAddress
{
    private const string CancellationTimeout = "Cancellation Timeout";

    /// <summary>
    /// Unless it says otherwise, a command that took too long is given up without asking the server to stop it: Npgsql asks over a
    /// connection of its own on a thread that it holds, and on a line that stalls every thread of the process would soon be held.
    /// </summary>
    public static string Of(string connectionString)
    {
        var said = new DbConnectionStringBuilder { ConnectionString = connectionString };
        if (said.ContainsKey(CancellationTimeout)) return connectionString;
        return new NpgsqlConnectionStringBuilder(connectionString) { CancellationTimeout = -1 }.ToString();
    }
}
