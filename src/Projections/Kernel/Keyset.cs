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

    private static void From<TRow>(Sql filter, Cursor cursor, ListOrder<TRow> order, string than)
    {
        filter.Parameters.Add("key", order.Read(cursor.Key) ?? throw new InvalidCursorException());
        filter.Parameters.Add("id", cursor.Id);
        filter.And($"{order.Column} {than} @key or ({order.Column} = @key and id {than} @id)");
    }
}
