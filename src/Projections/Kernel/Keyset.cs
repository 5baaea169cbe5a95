using System.Data.Common;
using Dapper;

namespace ChiBo.Projections.Kernel;

/// <summary>Reads one page of a table by keyset: where the last page ended, not how many rows came before.</summary>
internal static class Keyset
{
    public static async Task<Page<TRow>> Read<TRow>(
        DbConnection connection, string table, string columns, Sql filter, ListOrder<TRow> order, Func<TRow, string> idOf,
        PageRequest page)
    {
        var total = await connection.ExecuteScalarAsync<int>(
            $"select count(*) from {table} where {filter.Where}", filter.Parameters);
        var direction = Turn(filter, order, page);
        var rows = await connection.QueryAsync<TRow>(
            $"select {columns} from {table} where {filter.Where} "
            + $"order by {order.Column} {direction}, id {direction} limit {page.Size + 1}",
            filter.Parameters);
        return PageOf(rows.AsList(), total, order, idOf, page);
    }

    /// <summary>The same page of each of several lists of one table, in two statements.</summary>
    /// <param name="connection">In a transaction where the database has row-level security.</param>
    /// <param name="table">Of all the lists.</param>
    /// <param name="columns">Of a row.</param>
    /// <param name="filter">Says which lists, and which of their rows.</param>
    /// <param name="order">Of each list.</param>
    /// <param name="idOf">The id of a row.</param>
    /// <param name="list">The column that says which list a row is in, and its value in a row.</param>
    /// <param name="page">Of each list.</param>
    /// <returns>By list; a list without rows is not there.</returns>
    public static async Task<IReadOnlyDictionary<string, Page<TRow>>> ReadEach<TRow>(
        DbConnection connection, string table, string columns, Sql filter, ListOrder<TRow> order, Func<TRow, string> idOf,
        (string Column, Func<TRow, string> Of) list, PageRequest page)
    {
        var totals = await connection.QueryAsync<(string List, int Rows)>(
            $"select {list.Column}, cast(count(*) as integer) from {table} where {filter.Where} group by {list.Column}",
            filter.Parameters);
        var direction = Turn(filter, order, page);
        filter.Parameters.Add("most", page.Size + 1);
        var rows = (await connection.QueryAsync<TRow>(
            $"select {columns} from {table} where id in (select id from ("
            + $"select id, row_number() over (partition by {list.Column} "
            + $"order by {order.Column} {direction}, id {direction}) as place "
            + $"from {table} where {filter.Where}) as page "
            + $"where place <= @most) order by {order.Column} {direction}, id {direction}",
            filter.Parameters)).ToLookup(list.Of);
        return totals.ToDictionary(t => t.List, t => PageOf([.. rows[t.List]], t.Rows, order, idOf, page));
    }

    /// <summary>Begins where the page does.</summary>
    /// <returns>The direction in which it is read.</returns>
    private static string Turn<TRow>(Sql filter, ListOrder<TRow> order, PageRequest page)
    {
        var forward = order.IsDescending == page.IsBackward;
        if (page.Place is { } place) From(filter, Cursor.Parse(place), order, forward ? ">" : "<");
        return forward ? "asc" : "desc";
    }

    /// <param name="rows">In the direction of reading, and one more than the page holds where there are more.</param>
    /// <param name="total">Of the whole list.</param>
    /// <param name="order">Of the list.</param>
    /// <param name="idOf">The id of a row.</param>
    /// <param name="page">Which was asked for.</param>
    private static Page<TRow> PageOf<TRow>(
        List<TRow> rows, int total, ListOrder<TRow> order, Func<TRow, string> idOf, PageRequest page)
    {
        var hasMore = rows.Count > page.Size;
        if (hasMore) rows.RemoveAt(page.Size);
        if (page.IsBackward) rows.Reverse();
        return new Page<TRow>(
            [.. rows.Select(row => new PageItem<TRow>(row, new Cursor(order.KeyOf(row), idOf(row)).ToString()))],
            total,
            HasNextPage: page.IsBackward ? page.Place is not null : hasMore,
            HasPreviousPage: page.IsBackward ? hasMore : page.Place is not null);
    }

    private static void From<TRow>(Sql filter, Cursor cursor, ListOrder<TRow> order, string than)
    {
        filter.Parameters.Add("key", order.Read(cursor.Key) ?? throw new InvalidCursorException());
        filter.Parameters.Add("id", cursor.Id);
        filter.And($"{order.Column} {than} @key or ({order.Column} = @key and id {than} @id)");
    }
}
