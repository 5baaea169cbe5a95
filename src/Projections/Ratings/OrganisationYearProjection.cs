using System.Data.Common;
using System.Text.Json;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Ratings;

/// <summary>An organisation's year as the rating service tells of it.</summary>
internal sealed class OrganisationYearProjection : IProjection<OrganisationYearRated>
{
    private const string Upsert =
        "insert into organisation_years_v1 (organisation_id, year, version, at, body) "
        + "values (@OrganisationId, @Year, @Version, @At, @Body) "
        + "on conflict (organisation_id, year) do update set version = excluded.version, at = excluded.at, "
        + "body = excluded.body where organisation_years_v1.version < excluded.version";

    public Task Apply(DbConnection connection, OrganisationYearRated rated) => connection.ExecuteAsync(
        Upsert,
        new
        {
            rated.OrganisationId, rated.Year, rated.Version, rated.At,
            Body = JsonSerializer.Serialize(rated with { At = default }),
        });
}
