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
        var place = page.IsBackward ? page.Before : page.After;
        var forward = order.IsDescending == page.IsBackward;
        if (place is not null) From(filter, Cursor.Parse(place), order, forward ? ">" : "<");
        var direction = forward ? "asc" : "desc";
        var rows = (await connection.QueryAsync<TRow>(
            $"select {columns} from {table} where {filter.Where} "
            + $"order by {order.Column} {direction}, id {direction} limit {page.Size + 1}",
            filter.Parameters)).AsList();
        var hasMore = rows.Count > page.Size;
        if (hasMore) rows.RemoveAt(page.Size);
        if (page.IsBackward) rows.Reverse();
        return new Page<TRow>(
            [.. rows.Select(row => new PageItem<TRow>(row, new Cursor(order.KeyOf(row), idOf(row)).ToString()))],
            total,
            HasNextPage: page.IsBackward ? place is not null : hasMore,
            HasPreviousPage: page.IsBackward ? hasMore : place is not null);
    }

    /// <summary>The first page of each of several lists of one table, in two statements.</summary>
    /// <param name="connection">In a transaction where the database has row-level security.</param>
    /// <param name="table">Of all the lists.</param>
    /// <param name="columns">Of a row.</param>
    /// <param name="filter">Says which lists, and which of their rows.</param>
    /// <param name="order">Of each list.</param>
    /// <param name="idOf">The id of a row.</param>
    /// <param name="list">The column that says which list a row is in, and its value in a row.</param>
    /// <param name="size">Rows of a page.</param>
    /// <returns>By list; a list without rows is not there.</returns>
    public static async Task<IReadOnlyDictionary<string, Page<TRow>>> FirstPages<TRow>(
        DbConnection connection, string table, string columns, Sql filter, ListOrder<TRow> order, Func<TRow, string> idOf,
        (string Column, Func<TRow, string> Of) list, int size)
    {
        var totals = (await connection.QueryAsync<(string List, int Rows)>(
            $"select {list.Column}, cast(count(*) as integer) from {table} where {filter.Where} group by {list.Column}",
            filter.Parameters)).ToDictionary(t => t.List, t => t.Rows);
        var direction = order.IsDescending ? "desc" : "asc";
        filter.Parameters.Add("size", size);
        var rows = await connection.QueryAsync<TRow>(
            $"select {columns} from {table} where id in (select id from (select id, row_number() over (partition by {list.Column} "
            + $"order by {order.Column} {direction}, id {direction}) as place from {table} where {filter.Where}) as first "
            + $"where place <= @size) order by {order.Column} {direction}, id {direction}",
            filter.Parameters);
        return rows.GroupBy(list.Of).ToDictionary(
            g => g.Key,
            g => new Page<TRow>(
                [.. g.Select(row => new PageItem<TRow>(row, new Cursor(order.KeyOf(row), idOf(row)).ToString()))],
                totals[g.Key], HasNextPage: totals[g.Key] > size, HasPreviousPage: false));
    }

    private static void From<TRow>(Sql filter, Cursor cursor, ListOrder<TRow> order, string than)
    {
        filter.Parameters.Add("key", order.Read(cursor.Key) ?? throw new InvalidCursorException());
        filter.Parameters.Add("id", cursor.Id);
        filter.And($"{order.Column} {than} @key or ({order.Column} = @key and id {than} @id)");
    }
}
