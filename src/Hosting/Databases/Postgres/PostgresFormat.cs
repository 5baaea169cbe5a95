using System.Data.Common;
using System.Globalization;

namespace ChiBo.Hosting.Databases.Postgres;

/// <summary>Recognises a PostgreSQL database of ours. One that holds other programs' tables may be shared.</summary>
internal static class PostgresFormat
{
    /// <summary>Two processes that start at once must not both stamp, nor both migrate.</summary>
    public const long AdvisoryLock = 0x43686942_6F;

    public static async Task<int> CheckOrStamp(DbConnection connection)
    {
        await Scalar(connection, $"select 1 from pg_advisory_xact_lock({AdvisoryLock})");
        if (await Scalar(connection, "select to_regclass('chibo_database')::text") is string)
        {
            DatabaseFormat.Check(connection.Database, await Scalar(connection, "select max(version) from chibo_database") as int?);
            return DatabaseFormat.Version;
        }

        await Scalar(connection, DatabaseFormat.CreateTable);
        var at = DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture);
        await Scalar(
            connection, $"insert into chibo_database values ({DatabaseFormat.Version}, '{at}', '{DatabaseFormat.CreatedBy}')");
        return DatabaseFormat.Version;
    }

    private static async Task<object?> Scalar(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
