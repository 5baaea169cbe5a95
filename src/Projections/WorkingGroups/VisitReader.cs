using ChiBo.Projections.Kernel;

namespace ChiBo.Projections.WorkingGroups;

/// <summary>Reads visits: the group's where the scope reaches the group, a cell's where it reaches the cell.</summary>
public sealed class VisitReader(ReadModel model)
{
    private static readonly Table<VisitRow> Table = WorkingGroupProjection.Visits;

    private static readonly ListOrder<VisitRow> NewestMonth = new("month", row => row.Month, text => text, IsDescending: true);

    /// <summary>One page of the visits that the filter lets through, newest month first.</summary>
    public Task<Page<VisitRow>> List(
        ReadScope scope, VisitFilter filter, PageRequest page, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id", "cell_id")
            .Below(filter.Below, "cell_id")
            .And("group_id = @group", "group", filter.GroupId)
            .And("month = @month", "month", filter.Month)
            .And("month >= @since", "since", filter.From)
            .And("month <= @until", "until", filter.To)
            .And("state = @state", "state", filter.State)
            .And("visitor_ids like @visitor escape '!'", "visitor", Wanted(filter.VisitorId))
            .Text(filter.Text, "search");
        return model.Read(
            scope,
            connection => Keyset.Read(connection, Table.Name, Table.Columns, sql, NewestMonth, row => row.Id, page),
            cancellation);
    }

    /// <summary>An id may hold what stands for other letters.</summary>
    private static string? Wanted(string? visitor) =>
        visitor is null ? null
        : $"%{VisitRow.Separator}{Plain(visitor)}{VisitRow.Separator}%";

    private static string Plain(string id) =>
        id.Replace("!", "!!", StringComparison.Ordinal)
            .Replace("%", "!%", StringComparison.Ordinal)
            .Replace("_", "!_", StringComparison.Ordinal);
}
