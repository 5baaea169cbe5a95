using System.Globalization;
using ChiBo.Hosting.Databases.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Hosting.Tests.Sqlite;

public sealed class KillTests
{
    [Fact]
    public async Task Every_write_that_was_acknowledged_before_SIGKILL_is_there()
    {
        using var folder = new TemporaryFolder();
        var acknowledged = new HashSet<long>();
        using (var worker = new WorkerProcess("write", folder.Path))
        {
            (await worker.ReadLine()).ShouldBe("owned");
            while (acknowledged.Count < 300) acknowledged.Add(Number(await worker.ReadLine()));
            foreach (var line in await worker.Kill()) acknowledged.Add(Number(line));
        }

        await using var database =
            await SqliteDatabase.Open(new SqliteSettings(folder.File("test.db")), NullLogger.Instance);
        var stored = await database.Read(async connection =>
        {
            var numbers = new HashSet<long>();
            await using var command = connection.CreateCommand();
            command.CommandText = "select n from numbers";
            await using var reader = await command.ExecuteReaderAsync();
            while (await reader.ReadAsync()) numbers.Add(reader.GetInt64(0));
            return numbers;
        });
        acknowledged.Except(stored).ShouldBeEmpty();
        var inFlight = stored.Count - acknowledged.Count;
        inFlight.ShouldBeInRange(0, 16);
        await database.Writer.Write(s => SqliteFixture.Execute(s, "insert into numbers values (-1)"));
    }

    private static long Number(string? line) => long.Parse(line!, CultureInfo.InvariantCulture);
}
