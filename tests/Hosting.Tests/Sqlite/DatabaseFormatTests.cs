using System.Security.Cryptography;
using ChiBo.Hosting.Databases;
using ChiBo.Hosting.Databases.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Hosting.Tests.Sqlite;

public sealed class DatabaseFormatTests
{
    [Fact]
    public async Task A_database_opens_again()
    {
        using var folder = new TemporaryFolder();
        for (var n = 0; n < 2; n++)
        {
            await using var database = await Open(folder.File("test.db"));
            var format = await database.Read(async connection =>
            {
                await using var command = connection.CreateCommand();
                command.CommandText = "select version from chibo_database";
                return (long)(await command.ExecuteScalarAsync())!;
            });
            format.ShouldBe(DatabaseFormat.Version);
        }
    }

    [Fact]
    public async Task A_database_of_another_version_is_refused_and_left_untouched()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("test.db");
        await (await Open(path)).DisposeAsync();
        Execute(path, "update chibo_database set version = 99");
        var before = SHA256.HashData(File.ReadAllBytes(path));

        var refused = await Should.ThrowAsync<OtherDatabaseException>(() => Open(path));

        refused.Message.ShouldContain("99");
        SHA256.HashData(File.ReadAllBytes(path)).ShouldBe(before);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused_and_left_untouched()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("test.db");
        Execute(path, "create table theirs (n integer)");
        var before = SHA256.HashData(File.ReadAllBytes(path));
        await Should.ThrowAsync<OtherDatabaseException>(() => Open(path));
        SHA256.HashData(File.ReadAllBytes(path)).ShouldBe(before);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_untouched()
    {
        using var folder = new TemporaryFolder();
        var path = folder.File("test.db");
        await File.WriteAllTextAsync(path, new string('x', 5000));
        await Should.ThrowAsync<OtherDatabaseException>(() => Open(path));
        (await File.ReadAllTextAsync(path)).ShouldBe(new string('x', 5000));
    }

    private static Task<SqliteDatabase> Open(string path) => SqliteDatabase.Open(new SqliteSettings(path), NullLogger.Instance);

    private static void Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
