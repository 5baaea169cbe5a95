using System.Data.Common;
using System.Text.RegularExpressions;
using Dapper;

namespace ChiBo.Projections.Rebuilding;

/// <summary>Twins on SQLite, which keeps the text of every table and index.</summary>
internal sealed partial class SqliteTwin : TableTwin
{
    private const string Texts =
        "select type, name, sql from sqlite_master where tbl_name = @table and sql is not null order by type desc";

    public override async Task Create(DbConnection connection, string table)
    {
        await connection.ExecuteAsync($"drop table if exists {Of(table)}");
        foreach (var (type, name, sql) in await Read(connection, table))
            await connection.ExecuteAsync(
                type == "table"
                    ? CreateTable().Replace(sql, $"create table {Of(table)}", 1)
                    : CreateIndex().Replace(sql, $"$1 {Of(name)} on {Of(table)}", 1));
    }

    public override async Task TakePlace(DbConnection connection, string table)
    {
        var indexes = (await Read(connection, table)).Where(t => t.Type == "index").ToList();
        await connection.ExecuteAsync($"drop table {table}");
        await connection.ExecuteAsync($"alter table {Of(table)} rename to {table}");
        foreach (var (_, name, sql) in indexes) // SQLite cannot rename an index
            await connection.ExecuteAsync($"drop index {Of(name)}; {sql}");
    }

    private static Task<IEnumerable<(string Type, string Name, string Sql)>> Read(DbConnection connection, string table) =>
        connection.QueryAsync<(string, string, string)>(Texts, new { table });

    [GeneratedRegex("^create table \"?\\w+\"?", RegexOptions.IgnoreCase)]
    private static partial Regex CreateTable();

    [GeneratedRegex("^(create (?:unique )?index) \"?\\w+\"? on \"?\\w+\"?", RegexOptions.IgnoreCase)]
    private static partial Regex CreateIndex();
}
