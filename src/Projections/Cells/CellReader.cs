using System.Collections.Immutable;
using System.Globalization;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Cells;

/// <summary>Reads cells and their rosters.</summary>
public sealed class CellReader(ReadModel model)
{
    private const string OfToday = CellProjection.OfToday + " cells";

    private static readonly Table<CellRow> Table = CellProjection.Cells;

    /// <summary>One page of the cells that the filter lets through.</summary>
    public Task<Page<CellRow>> List(
        ReadScope scope, CellFilter filter, CellOrder order, PageRequest page, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").On(model.Today).Present()
            .Below(filter.Below, "id")
            .And("members >= @least", "least", filter.MembersAtLeast)
            .And("members <= @most", "most", filter.MembersAtMost)
            .Text(filter.Text, "search");
        return model.Read(
            scope,
            connection => Keyset.Read(connection, OfToday, Table.Columns, sql, OrderBy(order), row => row.Id, page),
            cancellation);
    }

    /// <summary>The same page of each of these organisations' cells, by path; one without cells is not there.</summary>
    public Task<IReadOnlyDictionary<string, Page<CellRow>>> ListEach(
        ReadScope scope, IReadOnlyCollection<string> organisationIds, PageRequest page,
        CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").On(model.Today).Present().AnyOf("organisation_id", "organisation", organisationIds);
        return model.Read(
            scope,
            connection => Keyset.ReadEach(
                connection, OfToday, Table.Columns, sql, OrderBy(CellOrder.Path), row => row.Id,
                ("organisation_id", row => row.OrganisationId), page),
            cancellation);
    }

    /// <summary>The cells with these ids that the scope reaches.</summary>
    public Task<ImmutableArray<CellRow>> Find(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").On(model.Today).Present().AnyOf("id", "wanted", ids);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<CellRow>(
                $"select {Table.Columns} from {OfToday} where {sql.Where} order by id", sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>The members at or below a place whose name or id holds the words.</summary>
    public Task<ImmutableArray<MemberRow>> Members(
        ReadScope scope, ScopePath below, string? text, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "cell_id").InForceOn(model.Today).Below(below, "cell_id").Text(text, "search");
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<MemberRow>(
                "select cell_id, member_id, name, class, standing, position from members_v1 "
                + $"where {sql.Where} order by cell_id, member_id limit 1000",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>The rosters of these cells, by cell and member.</summary>
    public Task<ImmutableArray<MemberRow>> Rosters(
        ReadScope scope, IReadOnlyCollection<string> cellIds, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "cell_id").InForceOn(model.Today).AnyOf("cell_id", "cell", cellIds);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<MemberRow>(
                "select cell_id, member_id, name, class, standing, position, joined_on, full_since from members_v1 "
                + $"where {sql.Where} order by cell_id, member_id",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    /// <summary>Where a member stands on a roster: more than one cell for who is temporarily elsewhere.</summary>
    public Task<ImmutableArray<MemberRow>> Entries(
        ReadScope scope, string memberId, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "cell_id").InForceOn(model.Today).And("member_id = @member", "member", memberId);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<MemberRow>(
                "select cell_id, member_id, name, class, standing, position from members_v1 "
                + $"where {sql.Where} order by cell_id limit 20",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    private static ListOrder<CellRow> OrderBy(CellOrder order) => order switch
    {
        CellOrder.Path => new("id", row => row.Id, text => text, IsDescending: false),
        CellOrder.Name => new("name", row => row.Name, text => text, IsDescending: false),
        CellOrder.LargestFirst => new(
            "members", row => row.Members.ToString(CultureInfo.InvariantCulture), NumberOf, IsDescending: true),
    };

    private static object? NumberOf(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
