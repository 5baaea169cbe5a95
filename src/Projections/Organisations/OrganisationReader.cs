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
        var sql = new Sql(scope, "id").Text(text, "search");
        return model.Read(
            scope, connection => Keyset.Read(connection, Table.Name, Table.Columns, sql, ById, row => row.Id, page), cancellation);
    }

    /// <summary>How many organisations, cells and members the scope reaches.</summary>
    public Task<BlocCounts> Count(ReadScope scope, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id");
        return model.Read(
            scope,
            connection => connection.QuerySingleAsync<BlocCounts>(
                $"select (select count(*) from organisations_v1 where {sql.Where}) as organisations, "
                + $"(select count(*) from cells_v1 where {sql.Where}) as cells, "
                + $"(select coalesce(sum(members), 0) from cells_v1 where {sql.Where}) as members",
                sql.Parameters),
            cancellation);
    }
}
