using System.Data.Common;
using System.Globalization;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Postgres;

namespace ChiBo.Hosting.Migrations;

/// <summary>Brings tables to the newest script. Safe to run twice, and by two processes at once.</summary>
public static class SchemaMigrator
{
    private const string CreateTable =
        "create table if not exists chibo_migrations (area varchar(50) not null, number integer not null, "
        + "name varchar(200) not null, applied_at varchar(40) not null, primary key (area, number))";

    /// <returns>How many scripts were run.</returns>
    /// <exception cref="OtherDatabaseException">A newer program has been here; nothing was changed.</exception>
    public static Task<int> Migrate(this IDatabase database, Schema schema, CancellationToken cancellation = default)
    {
        var steps = schema.MigrationsFor(database.Kind);
        return database.Write(connection => Migrate(connection, database.Kind, schema.Area, steps), cancellation);
    }

    private static async Task<int> Migrate(
        DbConnection connection, DatabaseKind kind, string area, IReadOnlyList<Migration> steps)
    {
        if (kind == DatabaseKind.Postgres)
            await Run(connection, $"select pg_advisory_xact_lock({PostgresFormat.AdvisoryLock})");
        await Run(connection, CreateTable);
        var done = await Newest(connection, area);
        var known = steps.Count == 0 ? 0 : steps[^1].Number;
        if (done > known)
            throw new OtherDatabaseException(
                $"The tables of {area} are at step {done}; this program knows {known}. Use the newer program.");
        var missing = steps.Where(step => step.Number > done).ToList();
        foreach (var step in missing)
        {
            await Run(connection, step.Sql);
            await Run(
                connection, "insert into chibo_migrations values (@area, @number, @name, @at)", ("@area", area),
                ("@number", step.Number), ("@name", step.Name), ("@at", DateTime.UtcNow.ToString("O", CultureInfo.InvariantCulture)));
        }

        return missing.Count;
    }

    private static async Task<int> Newest(DbConnection connection, string area)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select coalesce(max(number), 0) from chibo_migrations where area = @area";
        Add(command, "@area", area);
        return Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
    }

    private static async Task Run(DbConnection connection, string sql, params (string Name, object Value)[] parameters)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters) Add(command, name, value);
        await command.ExecuteNonQueryAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
