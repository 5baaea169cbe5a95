using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;

namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>
/// The writer's connection as it is lent to those who make each command anew: what was run before is not parsed again.
/// </summary>
/// <remarks>The transaction is the writer's, and the connection stays open.</remarks>
internal sealed class PreparedConnection(SqliteSession session) : DbConnection
{
    [AllowNull]
    public override string ConnectionString
    {
        get => session.Connection.ConnectionString;
        set => throw new NotSupportedException();
    }

    public override string Database => session.Connection.Database;

    public override string DataSource => session.Connection.DataSource;

    public override string ServerVersion => session.Connection.ServerVersion;

    public override ConnectionState State => session.Connection.State;

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    public override void Open() => throw new NotSupportedException();

    public override void Close() => throw new NotSupportedException();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => throw new NotSupportedException();

    protected override DbCommand CreateDbCommand() => new PreparedCommand(session, this);
}
