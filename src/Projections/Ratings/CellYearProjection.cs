using System.Data.Common;
using System.Text.Json;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Ratings;

/// <summary>A cell's year as the rating service tells of it.</summary>
internal sealed class CellYearProjection : IProjection<CellYearRated>
{
    private const string Upsert =
        "insert into cell_years_v1 (cell_id, year, organisation_id, version, at, body) "
        + "values (@CellId, @Year, @OrganisationId, @Version, @At, @Body) "
        + "on conflict (cell_id, year) do update set version = excluded.version, at = excluded.at, body = excluded.body "
        + "where cell_years_v1.version < excluded.version";

    public Task Apply(DbConnection connection, CellYearRated rated) => connection.ExecuteAsync(
        Upsert,
        new
        {
            rated.CellId, rated.Year, rated.OrganisationId, rated.Version, rated.At,
            Body = JsonSerializer.Serialize(rated with { At = default }),
        });
}
