using Dapper;
using Npgsql;

namespace ChiBo.Bus.Tests;

/// <summary>What the services' tables hold, row for row, without the instants at which it was written.</summary>
internal static class Tables
{
    /// <summary>
    /// A year that says nothing new is not told again, so the read model may hold it under an earlier version.
    /// </summary>
    private const string Told =
        "(to_jsonb(t) - @instants - 'version') || jsonb_build_object('body', t.body::jsonb - 'Version')";

    public static async Task<IReadOnlyList<string>> Read(string database, IEnumerable<Service> services)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        var rows = new List<string>();
        foreach (var pattern in services.SelectMany(s => s.Tables))
        {
            var tables = await connection.QueryAsync<string>(
                "select table_name from information_schema.tables where table_schema = 'public' "
                + "and table_name like @pattern order by 1",
                new { pattern });
            foreach (var table in tables.AsList())
            {
                var instants = await connection.QueryAsync<string>(
                    "select column_name from information_schema.columns where table_name = @table "
                    + "and data_type = 'timestamp with time zone'",
                    new { table });
                var row = table.EndsWith("years_v1", StringComparison.Ordinal) ? Told : "to_jsonb(t) - @instants";
                var lines = await connection.QueryAsync<string>(
                    $"select ({row})::text from {table} t", new { instants = instants.ToArray() });
                rows.AddRange(lines.Order(StringComparer.Ordinal).Select(line => $"{table} {line}"));
            }
        }

        return rows;
    }
}
