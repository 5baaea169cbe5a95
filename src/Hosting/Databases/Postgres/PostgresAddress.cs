using System.Data.Common;
using Npgsql;

namespace ChiBo.Hosting.Databases.Postgres;

/// <summary>Where a PostgreSQL database is, with how ChiBo uses connections unless the operator says otherwise.</summary>
public static class PostgresAddress
{
    /// <summary>
    /// A command that took too long is given up without asking the server to stop it: Npgsql asks over a connection of its own on a
    /// thread that it holds, and on a line that stalls every thread of the process would soon be held. Statements stay prepared,
    /// and connections go back to their pool as they are: nothing here sets anything for longer than a transaction, and to reset it
    /// all is seven statements for each use. A connection is replaced after a while, so that a process whose server became a
    /// read-only standby, and kept its connections, finds the new one under the same name without being started again.
    /// </summary>
    private static readonly (string Name, string Value)[] Usual =
    [
        ("Cancellation Timeout", "-1"), ("Max Auto Prepare", "100"), ("No Reset On Close", "true"), ("Connection Lifetime", "40"),
    ];

    public static string Of(string connectionString)
    {
        var said = new DbConnectionStringBuilder { ConnectionString = connectionString };
        var text = new NpgsqlConnectionStringBuilder(connectionString);
        foreach (var (name, value) in Usual)
            if (!said.ContainsKey(name)) text[name] = value;
        return text.ToString();
    }
}
