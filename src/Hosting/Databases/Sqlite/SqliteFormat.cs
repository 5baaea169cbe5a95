using System.Globalization;
using Microsoft.Data.Sqlite;

namespace ChiBo.Hosting.Databases.Sqlite;

/// <summary>Recognises a file of ours before anything is written to it.</summary>
internal static class SqliteFormat
{
    /// <summary>True when there is no database yet.</summary>
    /// <exception cref="OtherDatabaseException">There is one, and it is not for this program.</exception>
    public static bool Check(string path)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length == 0) return true;
        try
        {
            using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            connection.Open();
            if (Number(connection, "select count(*) from sqlite_master") == 0) return true;
            var isOurs = Number(connection, "select count(*) from sqlite_master where name = 'chibo_database'") == 1;
            DatabaseFormat.Check(path, isOurs ? (int?)Number(connection, "select max(version) from chibo_database") : null);
            return false;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB)
        {
            throw new OtherDatabaseException($"{path} is not a database. It was left untouched.");
        }
    }

    public static int Stamp(SqliteSession session)
    {
        session.Run(DatabaseFormat.CreateTable);
        using var command = session.Connection.CreateCommand();
        command.CommandText = "insert into chibo_database select @version, @at, @by where not exists (select 1 from chibo_database)";
        command.Parameters.AddWithValue("@version", DatabaseFormat.Version);
        command.Parameters.AddWithValue("@at", DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture));
        command.Parameters.AddWithValue("@by", DatabaseFormat.CreatedBy);
        return command.ExecuteNonQuery();
    }

    private static long? Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() as long?;
    }
}
