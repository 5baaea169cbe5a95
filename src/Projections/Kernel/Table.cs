using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Data.Common;
using Dapper;

namespace ChiBo.Projections.Kernel;

/// <summary>
/// A numbered table whose columns are the properties of its row, in small letters with underscores. Besides them it has a
/// column <c>search</c>.
/// </summary>
internal sealed class Table<TRow> where TRow : IRow
{
    private readonly ConcurrentDictionary<string, string> _upserts = new(StringComparer.Ordinal);
    private readonly Func<string, string> _upsert;

    public Table(string name)
    {
        Name = name;
        var columns = typeof(TRow).GetProperties().Select(p => (Property: p.Name, Column: ColumnName.Of(p.Name))).ToImmutableArray();
        Columns = string.Join(", ", columns.Select(c => c.Column));
        _upsert = prefix =>
            $"insert into {prefix}{name} ({Columns}, search) values ({string.Join(", ", columns.Select(c => "@" + c.Property))}, @search) "
            + $"on conflict (id) do update set {string.Join(", ", columns.Select(c => $"{c.Column} = excluded.{c.Column}"))}, "
            + $"search = excluded.search where {prefix}{name}.version < excluded.version";
    }

    public string Name { get; }

    public string Columns { get; }

    /// <summary>Stores the row unless the table has it at this version or a newer one.</summary>
    /// <param name="connection">In a transaction.</param>
    /// <param name="row">The row.</param>
    /// <param name="search">Its text as it is searched.</param>
    /// <param name="prefix">What the table's name begins with beside the one that serves.</param>
    /// <returns>Whether it was stored.</returns>
    public async Task<bool> Upsert(DbConnection connection, TRow row, string search, string prefix = "")
    {
        var parameters = new DynamicParameters(row);
        parameters.Add("search", search);
        return await connection.ExecuteAsync(_upserts.GetOrAdd(prefix, _upsert), parameters) == 1;
    }
}
