using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;

namespace ChiBo.Projections.Rebuilding;

/// <summary>Twins on PostgreSQL: columns, primary key, indexes, row-level security.</summary>
internal sealed partial class PostgresTwin : TableTwin
{
    private const string Keys =
        "select conname, pg_get_constraintdef(oid) from pg_constraint where conrelid = @table::regclass and contype = 'p'";

    private const string Indexes =
        "select indexname, indexdef from pg_indexes where schemaname = current_schema() and tablename = @table "
        + "and indexname not in (select conname from pg_constraint where conrelid = @table::regclass)";

    private const string Policies =
        "select policyname, qual from pg_policies where schemaname = current_schema() and tablename = @table";

    public override async Task Create(DbConnection connection, string table)
    {
        var sql = new List<string>
        {
            $"drop table if exists {Of(table)}",
            $"create table {Of(table)} (like {table} including defaults including constraints)",
        };
        foreach (var (name, key) in await Read(connection, Keys, table))
            sql.Add($"alter table {Of(table)} add constraint {Of(name)} {key}");
        foreach (var (name, index) in await Read(connection, Indexes, table))
            sql.Add(CreateIndex().Replace(index, $"$1 {Of(name)} ON {Of(table)} ", 1));
        var policies = await Read(connection, Policies, table);
        foreach (var (name, condition) in policies) sql.Add($"create policy {name} on {Of(table)} using ({condition})");
        if (policies.Count > 0)
            sql.Add($"alter table {Of(table)} enable row level security; alter table {Of(table)} force row level security");
        await connection.ExecuteAsync(string.Join(";\n", sql));
    }

    public override async Task TakePlace(DbConnection connection, string table)
    {
        var keys = await Read(connection, Keys, table);
        var indexes = await Read(connection, Indexes, table);
        var sql = new List<string> { $"drop table {table}", $"alter table {Of(table)} rename to {table}" };
        foreach (var (name, _) in keys) sql.Add($"alter table {table} rename constraint {Of(name)} to {name}");
        foreach (var (name, _) in indexes) sql.Add($"alter index {Of(name)} rename to {name}");
        await connection.ExecuteAsync(string.Join(";\n", sql));
    }

    private static async Task<List<(string Name, string Text)>> Read(DbConnection connection, string sql, string table) =>
        (await connection.QueryAsync<(string, string)>(sql, new { table })).AsList();

    [GeneratedRegex(@"^(CREATE (?:UNIQUE )?INDEX) \S+ ON \S+ ")]
    private static partial Regex CreateIndex();
}
