using Microsoft.Data.Sqlite;

namespace ChiBo.Plain;

/// <summary>
/// One insert for each vote, on one connection behind a lock: writers of their own would wait for each other in SQLite's
/// busy handler and be several times slower.
/// </summary>
internal sealed class SqliteVotes : IVotes
{
    private const int AlreadyThere = 19; // SQLITE_CONSTRAINT

    private const string Table =
        "create table if not exists plain_votes (meeting_id text not null, ballot_id text not null, member_id text not null, "
        + "choice text not null, at text not null, primary key (meeting_id, ballot_id, member_id))";

    private readonly SemaphoreSlim _turn = new(1);
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _insert;

    private SqliteVotes(SqliteConnection connection)
    {
        _connection = connection;
        _insert = connection.CreateCommand();
        _insert.CommandText = "insert into plain_votes values (@meeting, @ballot, @member, @choice, @at)";
        foreach (var name in (string[])["@meeting", "@ballot", "@member", "@choice", "@at"])
            _insert.Parameters.Add(name, SqliteType.Text);
    }

    public static IVotes Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        foreach (var sql in (string[])["pragma journal_mode = wal", "pragma synchronous = full", Table])
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        return new SqliteVotes(connection);
    }

    public async Task<bool> Add(Vote vote, string member)
    {
        await _turn.WaitAsync();
        try
        {
            _insert.Parameters["@meeting"].Value = vote.MeetingId;
            _insert.Parameters["@ballot"].Value = vote.BallotId;
            _insert.Parameters["@member"].Value = member;
            _insert.Parameters["@choice"].Value = vote.Choice;
            _insert.Parameters["@at"].Value = DateTime.UtcNow.ToString("O");
            return _insert.ExecuteNonQuery() == 1;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == AlreadyThere)
        {
            return false;
        }
        finally
        {
            _turn.Release();
        }
    }

    public async Task<long> Count()
    {
        await _turn.WaitAsync();
        try
        {
            using var count = _connection.CreateCommand();
            count.CommandText = "select count(*) from plain_votes";
            return (long)count.ExecuteScalar()!;
        }
        finally
        {
            _turn.Release();
        }
    }

    public ValueTask DisposeAsync()
    {
        _insert.Dispose();
        _connection.Dispose();
        _turn.Dispose();
        return ValueTask.CompletedTask;
    }
}
