using System.Text;
using System.Text.RegularExpressions;
using ChiBo.Standalone.Tests.Hosts;
using Microsoft.Data.Sqlite;

namespace ChiBo.Standalone.Tests.Recovery;

/// <summary>
/// A database in which an older program stored what is refused today: ChiBo starts on it, heals what it can, and sets the rest
/// aside.
/// </summary>
public sealed partial class PoisonedDatabaseTests
{
    private const string Serves = "đang phục vụ";

    [Fact]
    public async Task It_starts_serves_and_heals_and_sets_aside_what_cannot_be_read()
    {
        using var folder = new TemporaryFolder();
        using (var first = StandaloneProcess.Start(folder.Path))
        {
            await first.Until(Serves);
            await new StoredFile(folder.Path).UntilTheReadModelIsComplete(1 + 68 + 218 + 4);
            (await first.Stop()).ShouldBe(0);
        }

        var file = new StoredFile(folder.Path);
        var meetings = Meetings(file.Path);
        var (endless, broken) = (meetings[0], meetings[1]);
        Poison(file.Path, endless, text => Place().Replace(
            Scheduled().Replace(text, "\"ScheduledAt\":\"9999-12-31T20:00:00+00:00\"", 1), "\"Place\":\"P. 1\\u0000\\ufffe\"", 1));
        Poison(file.Path, broken, text => Month().Replace(text, "\"Month\":\"tháng nào\"", 1));
        // as if nobody had heard of them
        foreach (var table in new[] { "meetings_v1", "inspection_meetings", "rating_meetings" })
            file.Number($"delete from {table} where {(table == "meetings_v1" ? "id" : "meeting_id")} in ('{endless}', '{broken}'); select 0");

        using var second = StandaloneProcess.Start(folder.Path);
        await second.Until(Serves);
        file.Number($"select count(*) from set_aside where work = 'catch-up' and record = '{broken}'").ShouldBe(1);
        file.Number("select count(*) from set_aside").ShouldBe(1);
        file.Number($"select count(*) from meetings_v1 where id = '{endless}' and place = 'P. 1' and scheduled_at like '9999%'").ShouldBe(1);
        file.Number($"select count(*) from inspection_meetings where meeting_id = '{endless}'").ShouldBe(1);
        (await second.Stop()).ShouldBe(0);
    }

    private static List<string> Meetings(string path)
    {
        using var connection = Open(path);
        using var command = connection.CreateCommand();
        command.CommandText = "select GrainIdExtensionString from OrleansStorage where GrainTypeString = 'meeting' order by 1 limit 2";
        using var row = command.ExecuteReader();
        var found = new List<string>();
        while (row.Read()) found.Add(row.GetString(0));
        return found;
    }

    private static void Poison(string path, string key, Func<string, string> change)
    {
        using var connection = Open(path);
        using var read = connection.CreateCommand();
        read.CommandText = "select PayloadBinary from OrleansStorage where GrainTypeString = 'meeting' and GrainIdExtensionString = $key";
        read.Parameters.AddWithValue("$key", key);
        var stored = Encoding.UTF8.GetString((byte[])read.ExecuteScalar()!);
        var poisoned = change(stored);
        poisoned.ShouldNotBe(stored);
        using var write = connection.CreateCommand();
        write.CommandText = "update OrleansStorage set PayloadBinary = $payload where GrainTypeString = 'meeting' and GrainIdExtensionString = $key";
        write.Parameters.AddWithValue("$key", key);
        write.Parameters.AddWithValue("$payload", Encoding.UTF8.GetBytes(poisoned));
        write.ExecuteNonQuery().ShouldBe(1);
    }

    private static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        return connection;
    }

    [GeneratedRegex("\"ScheduledAt\":\"[^\"]+\"")]
    private static partial Regex Scheduled();

    [GeneratedRegex("\"Place\":\"[^\"]+\"")]
    private static partial Regex Place();

    [GeneratedRegex("\"Month\":\"[^\"]+\"")]
    private static partial Regex Month();
}
