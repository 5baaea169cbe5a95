using System.Data.Common;
using ChiBo.Grains.Kernel;
using ChiBo.Hosting.Databases;
using Dapper;
using Microsoft.Data.Sqlite;

namespace ChiBo.Standalone.Storage;

/// <summary>
/// Which aggregates are stored at which version. A record begins with its versions, so that a few bytes of each row are
/// enough: thousands of rows are read in the time that one whole record takes.
/// </summary>
internal sealed class StoredAggregates(IDatabase database, string serviceId)
{
    private const int Head = 96;

    private const string Rows =
        "select rowid, GrainTypeString, GrainIdExtensionString from OrleansStorage "
        + "where ServiceId = @serviceId and PayloadBinary is not null order by rowid";

    private const string Heads =
        "select GrainTypeString, GrainIdExtensionString, substring(PayloadBinary from 1 for @length) from OrleansStorage "
        + "where ServiceId = @serviceId and PayloadBinary is not null";

    private const string Keys =
        "select GrainIdExtensionString from OrleansStorage "
        + "where ServiceId = @serviceId and GrainTypeString = @kind and PayloadBinary is not null order by 1";

    /// <summary>The keys of all that is stored of a kind.</summary>
    public Task<IReadOnlyList<string>> ReadKeys(string kind, CancellationToken cancellation = default) =>
        database.Read<IReadOnlyList<string>>(
            async connection => (await connection.QueryAsync<string>(Keys, new { serviceId, kind })).AsList(), cancellation);

    public Task<IReadOnlyList<StoredAggregate>> Read(CancellationToken cancellation = default) =>
        database.Read<IReadOnlyList<StoredAggregate>>(
            async connection => connection is SqliteConnection sqlite ? Read(sqlite, cancellation) : await ReadHeads(connection),
            cancellation);

    private async Task<List<StoredAggregate>> ReadHeads(DbConnection connection) =>
    [
        .. (await connection.QueryAsync<(string Kind, string Key, byte[] Head)>(Heads, new { serviceId, length = Head })).Select(row =>
        {
            var (version, snapshot) = RecordHead.Read(row.Head);
            return new StoredAggregate(row.Kind, row.Key, version, snapshot);
        }),
    ];

    private List<StoredAggregate> Read(SqliteConnection connection, CancellationToken cancellation)
    {
        var found = new List<StoredAggregate>();
        using var transaction = connection.BeginTransaction(deferred: true); // one state of the file for all rows
        using var command = connection.CreateCommand();
        command.CommandText = Rows;
        command.Parameters.AddWithValue("@serviceId", serviceId);
        using var row = command.ExecuteReader();
        var head = new byte[Head];
        while (row.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            using var payload = new SqliteBlob(connection, "OrleansStorage", "PayloadBinary", row.GetInt64(0), readOnly: true);
            var length = payload.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            var (version, snapshot) = RecordHead.Read(head.AsSpan(0, length));
            found.Add(new StoredAggregate(row.GetString(1), row.GetString(2), version, snapshot));
        }

        return found;
    }
}
