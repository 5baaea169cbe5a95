using Npgsql;

namespace ChiBo.Plain;

/// <summary>One insert for each vote on a pooled connection; the database is durable as it is configured.</summary>
internal sealed class PostgresVotes(NpgsqlDataSource source) : IVotes
{
    private const string Table =
        "create table if not exists plain_votes (meeting_id text not null, ballot_id text not null, member_id text not null, "
        + "choice text not null, at timestamptz not null, primary key (meeting_id, ballot_id, member_id))";

    public static async Task<IVotes> Open(string connectionString)
    {
        var source = NpgsqlDataSource.Create(connectionString);
        await using var create = source.CreateCommand(Table);
        await create.ExecuteNonQueryAsync();
        return new PostgresVotes(source);
    }

    public async Task<bool> Add(Vote vote, string member)
    {
        await using var insert = source.CreateCommand("insert into plain_votes values ($1, $2, $3, $4, $5)");
        insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = vote.MeetingId });
        insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = vote.BallotId });
        insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = member });
        insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = vote.Choice });
        insert.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = DateTime.UtcNow });
        try
        {
            await insert.ExecuteNonQueryAsync();
            return true;
        }
        catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.UniqueViolation)
        {
            return false;
        }
    }

    public async Task<long> Count()
    {
        await using var count = source.CreateCommand("select count(*) from plain_votes");
        return (long)(await count.ExecuteScalarAsync())!;
    }

    public ValueTask DisposeAsync() => source.DisposeAsync();
}
