namespace ChiBo.Hosting.Databases;

/// <summary>The format that this program writes. It moves only when an older program could no longer read the database.</summary>
public static class DatabaseFormat
{
    public const int Version = 1;

    public const string CreateTable =
        "create table if not exists chibo_database (version integer not null, created_at text not null, created_by text not null)";

    public static string CreatedBy { get; } = $"ChiBo {typeof(DatabaseFormat).Assembly.GetName().Version?.ToString(3)}";

    /// <exception cref="OtherDatabaseException">The database was made by a program of another format.</exception>
    public static void Check(string database, int? found)
    {
        if (found is null) throw new OtherDatabaseException($"{database} is not a database of ChiBo. It was left untouched.");
        if (found != Version)
            throw new OtherDatabaseException(
                $"{database} has format {found}; this program reads and writes format {Version}. It was left untouched.");
    }
}
