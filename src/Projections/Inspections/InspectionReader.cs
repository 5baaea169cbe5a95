using System.Collections.Immutable;
using ChiBo.Domain.Inspections.Files;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Inspections;

/// <summary>Reads inspections of cells.</summary>
public sealed class InspectionReader(ReadModel model)
{
    private static readonly Table<InspectionRow> Table = InspectionProjection.Inspections;

    private static readonly ListOrder<InspectionRow> NewestFirst =
        new("proposed_at", row => Kernel.Columns.Text(row.ProposedAt), ToAt, IsDescending: true);

    /// <summary>One page of the inspections that the filter lets through, newest first.</summary>
    public Task<Page<InspectionRow>> List(
        ReadScope scope, InspectionFilter filter, PageRequest page, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").OfPresentCells("cell_id")
            .Below(filter.Below, "id").And("state = @state", "state", filter.State).Text(filter.Text, "search");
        if (filter.State is null) sql.And($"state <> '{nameof(FileState.Lapsed)}'");
        return model.Read(
            scope,
            connection => Keyset.Read(connection, Table.Name, Table.Columns, sql, NewestFirst, row => row.Id, page),
            cancellation);
    }

    /// <summary>The inspections with these ids that the scope reaches.</summary>
    public Task<ImmutableArray<InspectionRow>> Find(
        ReadScope scope, IReadOnlyCollection<string> ids, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").OfPresentCells("cell_id").AnyOf("id", "wanted", ids);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<InspectionRow>(
                $"select {Table.Columns} from {Table.Name} where {sql.Where} order by id", sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    private static object? ToAt(string text) => DateTimeOffset.TryParse(text, null, out var at) ? at.ToUniversalTime() : null;
}
