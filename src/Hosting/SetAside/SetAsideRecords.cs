using System.Data.Common;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Migrations;
using Dapper;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ChiBo.Hosting.SetAside;

/// <summary>
/// Records that work over many could not take: it goes on with the others, logs the key, and notes it here, where the operator
/// sees it. Noting never fails the work.
/// </summary>
public sealed partial class SetAsideRecords(IDatabase database, ILogger<SetAsideRecords> log)
{
    private const int MostShown = 1_000;

    private const string Insert =
        "insert into set_aside (work, record, reason, since, last_at, times) values (@work, @record, @reason, @at, @at, 1) "
        + "on conflict (work, record) do update set reason = excluded.reason, last_at = excluded.last_at, "
        + "times = set_aside.times + 1";

    private const string Columns =
        "work as Work, record as Record, reason as Reason, since as SinceMicroseconds, last_at as LastMicroseconds, "
        + "times as Times";

    /// <summary>What this process has noted and not seen taken since: only these are looked for when work succeeds.</summary>
    private readonly HashSet<(string Work, string Record)> _known = [];

    private bool _isRead;

    public static Schema Schema { get; } =
        new("set-aside", typeof(SetAsideRecords).Assembly, "ChiBo.Hosting.SetAside.Scripts");

    /// <summary>
    /// Whether a fault is the record's own, so that others are not touched by it. What the store, the bus or the end of the
    /// process cause is not: every record would fail alike.
    /// </summary>
    public static bool IsOfTheRecord(Exception fault) => fault switch
    {
        OperationCanceledException => false,
        PostgresException { SqlState: ['2', '2' or '3', ..] } => true,
        SqliteException sqlite => sqlite.SqliteErrorCode is 18 or 19 or 20, // too big, constraint, mismatch
        DbException => false,
        _ => true,
    };

    /// <summary>Logs a record that could not be taken, and notes it for the operator.</summary>
    public async Task Note(string work, string record, Exception fault)
    {
        NotTaken(fault, record, work);
        try
        {
            var reason = fault.GetType().Name;
            await database.Write(connection => connection.ExecuteAsync(Insert, new { work, record, reason, at = Now() }));
            lock (_known) _known.Add((work, record));
        }
        catch (Exception unnoted)
        {
            NotNoted(unnoted, record, work);
        }
    }

    /// <summary>The work has taken the record: it is forgotten here.</summary>
    public async Task Taken(string work, string record)
    {
        try
        {
            await ReadKnown();
            lock (_known)
                if (!_known.Contains((work, record))) return;
            await database.Write(connection => connection.ExecuteAsync(
                "delete from set_aside where work = @work and record = @record", new { work, record }));
            lock (_known) _known.Remove((work, record));
        }
        catch (Exception unnoted) when (unnoted is not OperationCanceledException)
        {
            NotNoted(unnoted, record, work);
        }
    }

    /// <summary>The records that a work has set aside.</summary>
    public async Task<IReadOnlySet<string>> Of(string work, CancellationToken cancellation = default) =>
        (await Read(cancellation)).Where(r => r.Work == work).Select(r => r.Record).ToHashSet(StringComparer.Ordinal);

    /// <summary>All of them, the newest first, at most a thousand.</summary>
    public Task<IReadOnlyList<SetAsideRecord>> Read(CancellationToken cancellation = default) =>
        database.Read<IReadOnlyList<SetAsideRecord>>(
            async connection => (await connection.QueryAsync<SetAsideRecord>(
                $"select {Columns} from set_aside order by last_at desc, work, record limit {MostShown}")).AsList(),
            cancellation);

    private async Task ReadKnown()
    {
        if (_isRead) return;
        _isRead = true;
        var all = await Read();
        lock (_known) _known.UnionWith(all.Select(r => (r.Work, r.Record)));
    }

    private static long Now() =>
        (TimeProvider.System.GetUtcNow() - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    [LoggerMessage(1201, LogLevel.Error, "{Record} was set aside by {Work}, which goes on with the others")]
    private partial void NotTaken(Exception fault, string record, string work);

    [LoggerMessage(1202, LogLevel.Warning, "That {Record} was set aside by {Work} could not be noted")]
    private partial void NotNoted(Exception fault, string record, string work);
}
