using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ChiBo.Evening.Systems;

/// <summary>Where a program keeps its data: looked into from outside, by nobody's leave.</summary>
internal sealed class Database(Func<DbConnection> open, string? postgres)
{
    /// <summary>What the program is told; null for SQLite.</summary>
    public string? Postgres => postgres;

    public static Database OfFile(string file) => new(() => new SqliteConnection($"Data Source={file};Mode=ReadOnly"), null);

    /// <summary>A new database in the server.</summary>
    /// <param name="server">Its connection string.</param>
    /// <param name="name">Of the database.</param>
    /// <param name="connections">The most that one pool of a process takes.</param>
    public static async Task<Database> InServer(string server, string name, int connections)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.ExecuteAsync($"create database {name}");
        // prepared by the driver: the same for both programs
        var text = new NpgsqlConnectionStringBuilder(server) { Database = name, MaxAutoPrepare = 100, NoResetOnClose = true, MaxPoolSize = connections };
        return new Database(() => new NpgsqlConnection(text.ToString()), text.ToString());
    }

    public async Task<IReadOnlyList<T>> Read<T>(string sql)
    {
        await using var connection = open();
        return [.. await connection.QueryAsync<T>(sql)];
    }

    /// <summary>Bytes on disk; of SQLite the pages in use, wherever they lie.</summary>
    public async Task<long> Size() => (await Read<long>(postgres is null
        ? "select (page_count - freelist_count) * page_size from pragma_page_count(), pragma_freelist_count(), pragma_page_size()"
        : "select pg_database_size(current_database())"))[0];

    /// <summary>The server's first process; 0 for SQLite, whose work is the program's own.</summary>
    public async Task<int> Server() =>
        postgres is null ? 0 : ProcessUse.Parent((await Read<int>("select pg_backend_pid()"))[0]);

    /// <summary>The table of the read model, the newest where there are several.</summary>
    public async Task<string> MeetingsTable() =>
        (await Read<string>(postgres is null
            ? "select name from sqlite_master where type = 'table' and name glob 'meetings_v[0-9]*'"
            : "select tablename::text from pg_tables where tablename ~ '^meetings_v[0-9]+$'"))
        .MaxBy(name => int.Parse(name["meetings_v".Length..], System.Globalization.CultureInfo.InvariantCulture))!;
}
