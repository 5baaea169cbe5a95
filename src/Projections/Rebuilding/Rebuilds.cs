using System.Collections.Immutable;
using System.Data.Common;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Rebuilding;

/// <summary>
/// Rebuilds of projections: new tables beside the old, filled by whoever asks the grains to send again and by every message
/// that arrives meanwhile; the old ones serve until the new ones take their place.
/// </summary>
public sealed class Rebuilds(ReadModel model)
{
    /// <summary>A rebuild that nobody has worked on for so long was cut off.</summary>
    public static readonly TimeSpan CutOffAfter = TimeSpan.FromSeconds(15);

    /// <summary>Makes the new tables, in place of what a rebuild that was cut off has left.</summary>
    /// <returns>Whether it was begun; false while somebody else works on one.</returns>
    public Task<bool> Begin(RebuildSet set, DateTimeOffset at, CancellationToken cancellation = default) =>
        Alone(
            async connection =>
            {
                if (await IsWorkedOn(connection, set.Name, at)) return false;
                var twins = TableTwin.For(model.Kind);
                foreach (var table in set.Tables) await twins.Create(connection, table);
                await connection.ExecuteAsync(
                    "insert into rebuilds (name, started_at, touched_at, total, done) values (@Name, @at, @at, 0, 0) "
                    + "on conflict (name) do update set started_at = @at, touched_at = @at, total = 0, done = 0, finished_at = null",
                    new { set.Name, at });
                return true;
            },
            cancellation);

    /// <summary>Says how far it has come.</summary>
    public Task Advance(RebuildSet set, int done, int total, DateTimeOffset at, CancellationToken cancellation = default) =>
        model.Write(
            connection => connection.ExecuteAsync(
                "update rebuilds set done = @done, total = @total, touched_at = @at where name = @Name and finished_at is null",
                new { set.Name, done, total, at }),
            cancellation);

    /// <summary>
    /// What the old tables hold of an aggregate that could not be sent again goes into the new ones as it is, so that a rebuild
    /// loses nothing that served before.
    /// </summary>
    public Task Keep(RebuildSet set, string id, CancellationToken cancellation = default) =>
        model.Write(
            async connection =>
            {
                var isThere = await connection.ExecuteScalarAsync<int>(
                    $"select count(*) from {set.Filling} where id = @id", new { id });
                if (isThere > 0) return 0;
                foreach (var (table, key) in set.TablesByKey)
                    await connection.ExecuteAsync(
                        $"insert into {RebuildSet.Prefix}{table} select * from {table} where {key} = @id", new { id });
                return 1;
            },
            cancellation);

    /// <summary>The new tables take the place of the old ones.</summary>
    public Task<bool> Finish(RebuildSet set, DateTimeOffset at, CancellationToken cancellation = default) =>
        Alone(
            async connection =>
            {
                if (!await IsUnderWay(connection, set.Name)) return false;
                var twins = TableTwin.For(model.Kind);
                foreach (var table in set.Tables) await twins.TakePlace(connection, table);
                await connection.ExecuteAsync(
                    "update rebuilds set finished_at = @at, touched_at = @at, done = total where name = @Name", new { set.Name, at });
                return true;
            },
            cancellation);

    /// <summary>The newest rebuild of each projection that had one.</summary>
    public Task<ImmutableArray<RebuildProgress>> Read(CancellationToken cancellation = default) =>
        model.ReadEverything(
            async connection => (await connection.QueryAsync<RebuildProgress>(
                "select name, started_at, touched_at, total, done, finished_at from rebuilds order by name")).ToImmutableArray(),
            cancellation);

    /// <summary>What the new table holds of these aggregates: their versions by path.</summary>
    public Task<IReadOnlyDictionary<string, long>> Versions(
        RebuildSet set, IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        model.ReadEverything<IReadOnlyDictionary<string, long>>(
            async connection =>
            {
                // by name: Npgsql takes a list for an array, and Dapper leaves it one
                var parameters = new DynamicParameters();
                foreach (var (n, id) in ids.Index()) parameters.Add($"id{n}", id);
                var rows = await connection.QueryAsync<(string Id, long Version)>(
                    $"select id, version from {set.Filling} "
                    + $"where id in ({string.Join(", ", parameters.ParameterNames.Select(n => "@" + n))})",
                    parameters);
                return rows.ToDictionary(r => r.Id, r => r.Version);
            },
            cancellation);

    internal static async Task<bool> IsUnderWay(DbConnection connection, string name) =>
        await connection.ExecuteScalarAsync<int>(
            "select count(*) from rebuilds where name = @name and finished_at is null", new { name }) > 0;

    private static async Task<bool> IsWorkedOn(DbConnection connection, string name, DateTimeOffset at) =>
        await connection.ExecuteScalarAsync<int>(
            "select count(*) from rebuilds where name = @name and finished_at is null and touched_at > @since",
            new { name, since = at - CutOffAfter }) > 0;

    private Task<bool> Alone(Func<DbConnection, Task<bool>> work, CancellationToken cancellation) =>
        model.Write(
            async connection =>
            {
                await RebuildLock.Own(connection, model.Kind);
                return await work(connection);
            },
            cancellation);
}
