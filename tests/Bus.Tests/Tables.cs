using System.Globalization;
using Dapper;
using Npgsql;

namespace ChiBo.Bus.Tests;

/// <summary>What the services' tables hold, row for row, without the instants at which it was written.</summary>
internal static class Tables
{
    /// <summary>
    /// A year that says nothing new is not told again, so the read model may hold it under an earlier version.
    /// </summary>
    private const string ToldYear =
        "select ((to_jsonb(t) - @instants - 'version') || jsonb_build_object('body', t.body::jsonb - 'Version'))::text from {0} t";

    /// <summary>
    /// When a finding was raised is no part of it; nor are those that nobody has to do anything about any more: raised
    /// because a word had not come yet, they went away with it.
    /// </summary>
    private const string Unresolved =
        "select (t.content::jsonb - '{{RaisedAt,AnswerBy,History,Occurrence}}'::text[])::text from {0} t "
        + "where t.content::jsonb->>'State' not in ('Healed', 'Withdrawn')";

    private const string Proposed = "select (t.content::jsonb - 'ProposedAt')::text from {0} t";

    private const string Whole = "select (to_jsonb(t) - @instants)::text from {0} t";

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
                var lines = await connection.QueryAsync<string>(
                    string.Format(CultureInfo.InvariantCulture, QueryOf(table), table), new { instants = instants.ToArray() });
                rows.AddRange(lines.Order(StringComparer.Ordinal).Select(line => $"{table} {line}"));
            }
        }

        return rows;
    }

    private static string QueryOf(string table) =>
        table.EndsWith("years_v1", StringComparison.Ordinal) ? ToldYear
        : table == "inspection_findings" ? Unresolved
        : table == "inspection_files" ? Proposed
        : Whole;
}
