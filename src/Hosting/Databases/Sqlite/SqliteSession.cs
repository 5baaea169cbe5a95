using Microsoft.Data.Sqlite;

namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>A connection with the statements that were prepared on it. One user at a time.</summary>
public sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    public SqliteConnection Connection { get; } = connection;

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

    public void Run(string sql) => Prepared(sql).ExecuteNonQuery();

    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        Connection.Dispose();
    }
}
