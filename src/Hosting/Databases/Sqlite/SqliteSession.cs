using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>A connection with the statements that were prepared on it. One user at a time.</summary>
public sealed class SqliteSession : IDisposable
{
    private const int MostLent = 500;

    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SqliteCommand> _lent = new(StringComparer.Ordinal);

    public SqliteSession(SqliteConnection connection) => (Connection, Lent) = (connection, new PreparedConnection(this));

    public SqliteConnection Connection { get; }

    /// <summary>The connection for those who know no SQLite.</summary>
    public DbConnection Lent { get; }

    /// <summary>The statement, ready for new parameter values. It is the session's: do not dispose it.</summary>
    /// <param name="sql">A constant text: each text stays prepared for the life of the connection.</param>
    /// <param name="declare">Adds the parameters, once.</param>
    public SqliteCommand Prepared(string sql, Action<SqliteParameterCollection>? declare = null)
    {
        if (_prepared.TryGetValue(sql, out var known)) return known;
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        declare?.Invoke(command.Parameters);
        return _prepared[sql] = command;
    }

    /// <summary>A statement for one user at a time, who gives it back.</summary>
    internal SqliteCommand Borrow(string sql)
    {
        if (_lent.Remove(sql, out var known)) return known;
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }

    internal void GiveBack(SqliteCommand statement)
    {
        statement.Parameters.Clear();
        if (_lent.Count >= MostLent || !_lent.TryAdd(statement.CommandText, statement)) statement.Dispose();
    }

    public void Run(string sql) => Prepared(sql).ExecuteNonQuery();

    public void Dispose()
    {
        foreach (var command in _prepared.Values.Concat(_lent.Values)) command.Dispose();
        Connection.Dispose();
    }
}
