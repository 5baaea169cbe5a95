using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>A command that borrows the session's statement of the same text while it lives.</summary>
internal sealed class PreparedCommand(SqliteSession session, PreparedConnection connection) : DbCommand
{
    private readonly SqliteParameterCollection _parameters = new SqliteCommand().Parameters;
    private SqliteCommand? _statement;
    private string _text = "";

    [AllowNull]
    public override string CommandText
    {
        get => _text;
        set
        {
            GiveBack();
            _text = value ?? "";
        }
    }

    public override int CommandTimeout { get; set; }

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; } = connection;

    protected override DbParameterCollection DbParameterCollection => _parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery() => Statement().ExecuteNonQuery();

    public override object? ExecuteScalar() => Statement().ExecuteScalar();

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) => Statement().ExecuteReader(behavior);

    protected override DbParameter CreateDbParameter() => new SqliteParameter();

    protected override void Dispose(bool disposing)
    {
        if (disposing) GiveBack();
        base.Dispose(disposing);
    }

    private SqliteCommand Statement()
    {
        _statement ??= session.Borrow(_text);
        _statement.Parameters.Clear();
        foreach (SqliteParameter parameter in _parameters)
        {
            // by its whole name a parameter is found at once; without its sign, SQLite is asked for each that there is
            if (parameter.ParameterName is [not ('@' or '$' or ':'), ..]) parameter.ParameterName = $"@{parameter.ParameterName}";
            _statement.Parameters.Add(parameter);
        }

        return _statement;
    }

    private void GiveBack()
    {
        if (_statement is not null) session.GiveBack(_statement);
        _statement = null;
    }
}
