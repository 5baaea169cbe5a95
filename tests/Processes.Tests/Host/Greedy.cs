using Npgsql;

namespace ChiBo.Processes.Tests.Host;

/// <summary>Somebody who takes every connection that the server has, other programs' own too.</summary>
internal sealed class Greedy(string server, string database) : IAsyncDisposable
{
    private readonly string _server = new NpgsqlConnectionStringBuilder(server) { Pooling = false, Database = "postgres" }.ToString();
    private readonly List<NpgsqlConnection> _taken = [];

    /// <summary>A program takes a connection again as fast as it can: so it may need more than one go.</summary>
    public async Task TakeUntil(Func<Task<bool>> condition)
    {
        var deadline = DateTime.UtcNow.AddSeconds(40);
        bool isSo;
        do
        {
            await Fill();
            await using (var end = new NpgsqlCommand($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}'", _taken[0]))
                await end.ExecuteNonQueryAsync();
            await Fill();
        }
        while (!(isSo = await condition()) && DateTime.UtcNow < deadline);
        isSo.ShouldBeTrue(); // not asked again: the program may have got some back meanwhile
    }

    /// <summary>Whether nobody else has a connection to the database, nor can get one.</summary>
    public async Task<bool> HasThemAll()
    {
        await using var others = new NpgsqlCommand($"select count(*) from pg_stat_activity where datname = '{database}'", _taken[0]);
        return await others.ExecuteScalarAsync() is 0L;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in _taken) await connection.DisposeAsync();
    }

    private async Task Fill()
    {
        try
        {
            while (true)
            {
                var open = new NpgsqlConnection(_server);
                await open.OpenAsync();
                _taken.Add(open);
            }
        }
        catch (PostgresException full) when (full.SqlState == PostgresErrorCodes.TooManyConnections)
        {
            // that is what it wants
        }
    }
}
