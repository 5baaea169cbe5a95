using System.Diagnostics.Metrics;
using System.Threading.Channels;
using Npgsql;
using NpgsqlTypes;

namespace ChiBo.Silo.Storage;

/// <summary>
/// Writes records to PostgreSQL on a few lanes: what waits when a lane becomes free is one statement and so one transaction,
/// whoever it comes from, because a commit and a way to the server and back cost more than a row.
/// </summary>
/// <remarks>
/// A record that somebody else has changed is refused alone. A statement that fails fails for all whose rows it held; where the
/// server does not answer, also for those that wait, because they would only wait as long again.
/// </remarks>
internal sealed class PostgresWriter : IAsyncDisposable
{
    private const int Lanes = 4;
    private const int MostRows = 64;

    // the rows come in the order in which every transaction locks them, so that no two wait for each other
    private const string WriteRows =
        "select WriteGrainRecord(id_hash, 0, 0, type_hash, type_string, key, $1, held, payload) "
        + "from unnest($2, $3, $4, $5, $6, $7) as written (id_hash, type_hash, type_string, key, held, payload)";

    private static readonly Meter Meter = new("ChiBo.Silo");

    private static readonly Counter<long> Commits =
        Meter.CreateCounter<long>("chibo.record_commits", "{transaction}", "Transactions that stored records of grains.");

    private readonly Channel<PostgresWrite> _queue = Channel.CreateUnbounded<PostgresWrite>();
    private readonly NpgsqlDataSource _source;
    private readonly string _serviceId;
    private readonly Task _lanes;

    public PostgresWriter(NpgsqlDataSource source, string serviceId)
    {
        (_source, _serviceId) = (source, serviceId);
        using (ExecutionContext.SuppressFlow()) // lanes outlive the order that happens to be the first
            _lanes = Task.WhenAll(Enumerable.Range(0, Lanes).Select(_ => Task.Run(WriteWhatWaits)));
    }

    /// <returns>The new version; the one that was held, or null, when the row is not as it was read.</returns>
    /// <exception cref="NpgsqlException">The server failed or did not answer; nobody knows what is stored.</exception>
    public Task<int?> Write(PostgresWrite row)
    {
        ObjectDisposedException.ThrowIf(!_queue.Writer.TryWrite(row), this);
        return row.Stored;
    }

    /// <summary>Takes no more, and completes when what waits is written.</summary>
    public async ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        await _lanes;
        await _source.DisposeAsync();
    }

    private async Task WriteWhatWaits()
    {
        var rows = new List<PostgresWrite>(MostRows);
        while (await _queue.Reader.WaitToReadAsync())
        {
            while (rows.Count < MostRows && _queue.Reader.TryRead(out var row)) rows.Add(row);
            if (rows.Count > 0) await Commit(rows);
            rows.Clear();
        }
    }

    private async Task Commit(List<PostgresWrite> rows)
    {
        try
        {
            rows.Sort((a, b) => (a.Id.KeyHash, a.Id.TypeHash).CompareTo((b.Id.KeyHash, b.Id.TypeHash)));
            var versions = await Run(rows);
            Commits.Add(1);
            for (var n = 0; n < rows.Count; n++) rows[n].Committed(versions[n]);
        }
        catch (Exception fault)
        {
            if (fault is not PostgresException)
                while (_queue.Reader.TryRead(out var row)) rows.Add(row);
            foreach (var row in rows) row.Failed(fault);
        }
    }

    private async Task<int?[]> Run(List<PostgresWrite> rows)
    {
        await using var command = _source.CreateCommand(WriteRows);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = _serviceId });
        Add(command, NpgsqlDbType.Integer, rows, r => r.Id.KeyHash);
        Add(command, NpgsqlDbType.Integer, rows, r => r.Id.TypeHash);
        Add(command, NpgsqlDbType.Text, rows, r => r.Id.StateName);
        Add(command, NpgsqlDbType.Text, rows, r => r.Id.Key);
        Add(command, NpgsqlDbType.Integer, rows, r => r.Held);
        Add(command, NpgsqlDbType.Bytea, rows, r => r.Payload);
        await using var answers = await command.ExecuteReaderAsync();
        var versions = new int?[rows.Count];
        for (var n = 0; await answers.ReadAsync(); n++) versions[n] = answers.IsDBNull(0) ? null : answers.GetInt32(0);
        return versions;
    }

    private static void Add<T>(NpgsqlCommand command, NpgsqlDbType type, List<PostgresWrite> rows, Func<PostgresWrite, T> column) =>
        command.Parameters.Add(new NpgsqlParameter<T[]>
        {
            NpgsqlDbType = NpgsqlDbType.Array | type,
            TypedValue = [.. rows.Select(column)],
        });
}
