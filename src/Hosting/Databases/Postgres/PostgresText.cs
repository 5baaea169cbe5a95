using Npgsql;

namespace ChiBo.Hosting.Databases.Postgres;

/// <summary>How ChiBo uses connections to PostgreSQL, added to what the operator wrote of the server.</summary>
public static class PostgresText
{
    /// <summary>More than all statements that a process sends again and again.</summary>
    private const int Statements = 100;

    /// <returns>
    /// A connection string with which statements stay prepared, and connections go back to their pool as they are: nothing
    /// here sets anything for longer than a transaction, and to reset it all is seven statements for each use.
    /// </returns>
    public static string Of(string connectionString)
    {
        var text = new NpgsqlConnectionStringBuilder(connectionString) { NoResetOnClose = true };
        if (text.MaxAutoPrepare == 0) text.MaxAutoPrepare = Statements;
        return text.ConnectionString;
    }
}
