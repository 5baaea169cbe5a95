using System.Collections.Immutable;
using System.Text.Json;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Ratings;

/// <summary>Reads years of cells and organisations.</summary>
public sealed class YearReader(ReadModel model)
{
    private const string Cells =
        "select y.body, c.name as cell_name, o.name as organisation_name from cell_years_v1 y "
        + "left join cells_v1 c on c.id = y.cell_id left join organisations_v1 o on o.id = y.organisation_id";

    /// <summary>The year of each cell of the scope, by cell.</summary>
    public Task<ImmutableArray<CellYearRow>> List(
        ReadScope scope, int year, ScopePath? below, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "y.cell_id").Present("c.").Below(below, "y.cell_id")
            .And("y.year = @year", "year", year);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<Line>(
                    $"{Cells} where {sql.Where} order by y.cell_id", sql.Parameters))
                .Select(line => line.ToRow()).ToImmutableArray(),
            cancellation);
    }

    /// <summary>One cell's year; null where there is none, or the scope does not reach the cell.</summary>
    public async Task<CellYearRow?> Find(
        ReadScope scope, ScopePath cell, int year, CancellationToken cancellation = default) =>
        (await List(scope, year, cell, cancellation)).FirstOrDefault();

    /// <summary>One organisation's year; null where there is none, or the scope does not reach the organisation.</summary>
    public Task<OrganisationYearRated?> FindOrganisation(
        ReadScope scope, ScopePath organisation, int year, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "organisation_id").OfPresentOrganisations("organisation_id")
            .And("organisation_id = @organisation", "organisation", organisation.Value)
            .And("year = @year", "year", year);
        return model.Read(
            scope,
            async connection => await connection.QuerySingleOrDefaultAsync<string>(
                $"select body from organisation_years_v1 where {sql.Where}", sql.Parameters) is { } body
                ? JsonSerializer.Deserialize<OrganisationYearRated>(body)
                : null,
            cancellation);
    }

    /// <summary>The year of each organisation of the scope, by organisation.</summary>
    public Task<ImmutableArray<OrganisationYearRow>> ListOrganisations(
        ReadScope scope, int year, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "y.organisation_id").Present("o.").And("y.year = @year", "year", year);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<Line>(
                    "select y.body, o.name as organisation_name from organisation_years_v1 y left join organisations_v1 o "
                    + $"on o.id = y.organisation_id where {sql.Where} order by y.organisation_id",
                    sql.Parameters))
                .Select(line => line.ToOrganisation()).ToImmutableArray(),
            cancellation);
    }

    private sealed record Line
    {
        public string Body { get; init; } = "";
        public string? CellName { get; init; }
        public string? OrganisationName { get; init; }

        public CellYearRow ToRow() =>
            new(JsonSerializer.Deserialize<CellYearRated>(Body)!, CellName, OrganisationName);

        public OrganisationYearRow ToOrganisation() =>
            new(JsonSerializer.Deserialize<OrganisationYearRated>(Body)!, OrganisationName);
    }
}
