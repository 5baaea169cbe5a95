using System.Data.Common;
using Dapper;

namespace ChiBo.Projections.Kernel;

/// <summary>
/// Rows of a table that belong to one row of another, and are replaced together: only those are written that changed. The
/// columns are the properties of the row, in small letters with underscores.
/// </summary>
/// <param name="name">The table.</param>
/// <param name="owner">The property that names the other row.</param>
/// <param name="key">The properties that tell a row from the others of its owner.</param>
internal sealed class ChildRows<TRow>(string name, string owner, params string[] key) where TRow : class
{
    private static readonly string[] Properties = [.. typeof(TRow).GetProperties().Select(p => p.Name)];

    private readonly string _columns = string.Join(", ", Properties.Select(ColumnName.Of));

    /// <param name="connection">In a transaction.</param>
    /// <param name="prefix">What the table's name begins with; empty for the one that serves.</param>
    /// <param name="ownerId">The other row.</param>
    /// <param name="rows">All that it has now.</param>
    public async Task Replace(DbConnection connection, string prefix, string ownerId, IReadOnlyCollection<TRow> rows)
    {
        var stored = (await connection.QueryAsync<TRow>(
            $"select {_columns} from {prefix}{name} where {ColumnName.Of(owner)} = @ownerId", new { ownerId })).ToHashSet();
        var wanted = rows.ToHashSet();
        var gone = stored.Where(row => !wanted.Contains(row)).ToList();
        var come = rows.Where(row => !stored.Contains(row)).ToList();
        var isRow = string.Join(" and ", key.Prepend(owner).Select(p => $"{ColumnName.Of(p)} = @{p}"));
        foreach (var row in gone)
            await connection.ExecuteAsync($"delete from {prefix}{name} where {isRow}", row);
        foreach (var row in come)
            await connection.ExecuteAsync(
                $"insert into {prefix}{name} ({_columns}) values ({string.Join(", ", Properties.Select(p => "@" + p))})", row);
    }
}
