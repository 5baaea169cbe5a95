using System.Collections.Immutable;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Organisations;

/// <summary>Reads grassroots organisations.</summary>
public sealed class OrganisationReader(ReadModel model)
{
    private static readonly Table<OrganisationRow> Table = OrganisationProjection.Organisations;

    private static readonly ListOrder<OrganisationRow> ById = new("id", row => row.Id, text => text, IsDescending: false);

    /// <summary>One page of the organisations whose name holds the words, by id.</summary>
    public Task<Page<OrganisationRow>> List(
        ReadScope scope, string? text, PageRequest page, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").Present().Text(text, "search");
        return model.Read(
            scope, connection => Keyset.Read(connection, Table.Name, Table.Columns, sql, ById, row => row.Id, page), cancellation);
    }

    /// <summary>The organisations with these ids that the scope reaches.</summary>
    public Task<ImmutableArray<OrganisationRow>> Find(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").Present().AnyOf("id", "wanted", ids);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<OrganisationRow>(
                $"select {Table.Columns} from {Table.Name} where {sql.Where} order by id", sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>How many cells and members of each of these organisations the scope reaches.</summary>
    public Task<ImmutableArray<OrganisationCounts>> Count(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").On(model.Today).Present().AnyOf("organisation_id", "organisation", ids);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<OrganisationCounts>(
                "select organisation_id, count(*) as cells, sum(members) as members "
                + $"from {CellProjection.OfToday} cells where {sql.Where} group by organisation_id",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>How many organisations, cells and members the scope reaches.</summary>
    public Task<BlocCounts> Count(ReadScope scope, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").On(model.Today).Present();
        return model.Read(
            scope,
            connection => connection.QuerySingleAsync<BlocCounts>(
                $"select (select count(*) from organisations_v1 where {sql.Where}) as organisations, "
                + $"(select count(*) from cells_v1 where {sql.Where}) as cells, "
                + $"(select coalesce(sum(members), 0) from {CellProjection.OfToday} cells where {sql.Where}) as members",
                sql.Parameters),
            cancellation);
    }
}
