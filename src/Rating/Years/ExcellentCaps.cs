using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Meetings;
using ChiBo.Hosting.Databases;
using Dapper;

namespace ChiBo.Rating.Years;

/// <summary>
/// What blocs decide of ratings. A new cap on excellent cells rates every year of the bloc's organisations anew; how late a
/// month may still be met is asked when months are closed.
/// </summary>
public sealed class ExcellentCaps(IDatabase database)
{
    private const string Upsert =
        "insert into rating_blocs (bloc_id, version, excellent_percent, late_days) "
        + "values (@Id, @Version, @ExcellentPercent, @LateDays) "
        + "on conflict (bloc_id) do update set version = excluded.version, late_days = excluded.late_days, "
        + "excellent_percent = excluded.excellent_percent where rating_blocs.version < excluded.version";

    /// <summary>The newest version of each bloc that was heard of.</summary>
    public async Task<IReadOnlyDictionary<string, long>> ReadVersions(CancellationToken cancellation = default)
    {
        var rows = await database.Read(
            connection => connection.QueryAsync<(string Id, long Version)>("select bloc_id, version from rating_blocs"),
            cancellation);
        return rows.ToDictionary(r => r.Id, r => r.Version);
    }

    /// <summary>Also when the snapshot is a repeat: killed in the middle, the rest was left to it.</summary>
    /// <returns>The organisations that were rated anew.</returns>
    internal async Task<IReadOnlyList<string>> Take(BlocSnapshot bloc, CancellationToken cancellation)
    {
        await database.Write(
            connection => connection.ExecuteAsync(
                Upsert,
                new
                {
                    bloc.Id, bloc.Version, bloc.ExcellentPercent,
                    LateDays = bloc.LateMeetingDays ?? CountedMonth.DefaultLateDays,
                }),
            cancellation);
        var organisations = await database.Read(
            connection => connection.QueryAsync<string>(
                "select distinct organisation_id from rating_months where organisation_id like @Below order by 1",
                new { Below = bloc.Id + "/%" }),
            cancellation);
        foreach (var organisation in organisations.AsList())
        {
            await database.Write(
                async connection =>
                {
                    await connection.Lock(database.Kind, organisation);
                    await OrganisationYears.RateAll(connection, organisation);
                    return true;
                },
                cancellation);
        }

        return organisations.AsList();
    }
}
