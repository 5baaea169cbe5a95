using ChiBo.Hosting.Databases;

namespace ChiBo.Hosting.Migrations;

/// <summary>The column types that the two databases name differently.</summary>
internal static class ColumnTypes
{
    /// <summary>A path compares byte by byte, so that everything below it is one range of an index.</summary>
    private static readonly (string Name, string Sqlite, string Postgres)[] Types =
    [
        ("$path", "text", "varchar(120) collate \"C\""),
        ("$instant", "text", "timestamptz"),
        ("$date", "text", "date"),
        ("$decimal", "real", "numeric(9, 2)"),
        ("$yesno", "integer", "boolean"),
    ];

    public static string Write(string script, DatabaseKind kind) =>
        Types.Aggregate(
            script,
            (text, type) => text.Replace(
                type.Name,
                kind switch { DatabaseKind.Sqlite => type.Sqlite, DatabaseKind.Postgres => type.Postgres },
                StringComparison.Ordinal));
}
