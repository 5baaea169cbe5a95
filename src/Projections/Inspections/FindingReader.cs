using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using ChiBo.Domain.Inspections.Findings;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Kernel;
using Dapper;

namespace ChiBo.Projections.Inspections;

/// <summary>Reads what inspection found.</summary>
public sealed class FindingReader(ReadModel model)
{
    /// <summary>As many as one reading of several places answers at most.</summary>
    public const int MostOfPlaces = 2_000;

    private static readonly Table<FindingRow> Table = FindingProjection.Findings;

    /// <summary>One page of the findings that the filter lets through.</summary>
    public Task<Page<FindingRow>> List(
        FindingReach reach, FindingFilter filter, FindingOrder order, PageRequest page, CancellationToken cancellation = default)
    {
        var sql = reach.Filter()
            .Below(filter.Below, "id")
            .And("code = @code", "code", filter.Code)
            .And("severity = @severity", "severity", filter.Severity)
            .And("state = @state", "state", filter.State)
            .And("is_unresolved = @unresolved", "unresolved", filter.Unresolved)
            .And("month = @month", "month", filter.Month)
            .And("meeting_id = @meeting", "meeting", filter.MeetingId)
            .And($"state = '{nameof(FindingState.Raised)}' and answer_by < @today", "today", filter.OverdueOn)
            .Text(filter.Text, "search");
        if (filter.State is null) sql.And($"state <> '{nameof(FindingState.Withdrawn)}'");
        return model.Read(
            reach.Widest,
            connection => Keyset.Read(connection, Table.Name, Table.Columns, sql, OrderBy(order), row => row.Id, page),
            cancellation);
    }

    /// <summary>The findings with these ids that are there for the reader.</summary>
    public Task<ImmutableArray<FindingRow>> Find(
        FindingReach reach, IReadOnlyCollection<string> ids, CancellationToken cancellation = default) =>
        Read(reach, reach.Filter().AnyOf("id", "wanted", ids), cancellation);

    /// <summary>Those at or below several places, newest first; withdrawn ones left out.</summary>
    public Task<ImmutableArray<FindingRow>> Of(
        FindingReach reach, IReadOnlyCollection<ScopePath> places, bool unresolvedOnly, CancellationToken cancellation = default)
    {
        var sql = reach.Filter().BelowAny(places, "id").And($"state <> '{nameof(FindingState.Withdrawn)}'");
        if (unresolvedOnly) sql.And("is_unresolved = @unresolved", "unresolved", true);
        return Read(reach, sql, cancellation);
    }

    /// <summary>All that the filter lets through, page by page, for a file that is written while it is read.</summary>
    public async IAsyncEnumerable<FindingRow> Stream(
        FindingReach reach, FindingFilter filter, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        var page = new PageRequest { First = PageRequest.Most };
        while (true)
        {
            var read = await List(reach, filter, FindingOrder.Cell, page, cancellation);
            foreach (var item in read.Items) yield return item.Row;
            if (!read.HasNextPage) yield break;
            page = page with { After = read.Items[^1].Cursor };
        }
    }

    /// <summary>How many of each cell's are unresolved, by cell; a cell without any is not there. Numbers only.</summary>
    public Task<ImmutableArray<OpenFindings>> CountOpen(ReadScope scope, CancellationToken cancellation = default)
    {
        var sql = new Sql(scope, "id").OfPresentCells("cell_id").And("is_unresolved = @unresolved", "unresolved", true);
        return model.Read(
            scope,
            async connection => (await connection.QueryAsync<OpenFindings>(
                "select cell_id, cast(count(*) as integer) as findings "
                + $"from {Table.Name} where {sql.Where} group by cell_id order by cell_id",
                sql.Parameters)).ToImmutableArray(),
            cancellation);
    }

    private Task<ImmutableArray<FindingRow>> Read(FindingReach reach, Sql sql, CancellationToken cancellation) => model.Read(
        reach.Widest,
        async connection => (await connection.QueryAsync<FindingRow>(
            $"select {Table.Columns} from {Table.Name} where {sql.Where} order by raised_at desc, id limit {MostOfPlaces}",
            sql.Parameters)).ToImmutableArray(),
        cancellation);

    private static ListOrder<FindingRow> OrderBy(FindingOrder order) => order switch
    {
        FindingOrder.NewestFirst => new("raised_at", row => Kernel.Columns.Text(row.RaisedAt), ToAt, IsDescending: true),
        FindingOrder.Deadline => new("answer_by", row => $"{row.AnswerBy:yyyy-MM-dd}", ToDay, IsDescending: false),
        FindingOrder.Cell => new("cell_id", row => row.CellId, text => text, IsDescending: false),
    };

    private static object? ToAt(string text) => DateTimeOffset.TryParse(text, null, out var at) ? at.ToUniversalTime() : null;

    private static object? ToDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
