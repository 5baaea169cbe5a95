using ChiBo.Hosting.Databases.Sqlite;
using ChiBo.Hosting.Ownership;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChiBo.Hosting.Worker;

/// <summary><c>own FOLDER</c> holds a folder; <c>write FOLDER</c> also inserts numbers from 16 callers until it is killed.</summary>
internal static class Program
{
    private static readonly Lock Output = new();

    public static async Task<int> Main(string[] args)
    {
        try
        {
            using var owner = DataOwner.Take(args[1]);
            Say("owned");
            if (args[0] == "own") return Console.In.Read();
            await using var database =
                await SqliteDatabase.Open(new SqliteSettings(Path.Combine(args[1], "test.db")), NullLogger.Instance);
            await database.Writer.Write(s => s.Prepared("create table if not exists numbers (n integer)").ExecuteNonQuery());
            await Task.WhenAll(Enumerable.Range(0, 16).Select(caller => Task.Run(() => Insert(database, caller))));
            return 0;
        }
        catch (DataOwnedException held)
        {
            Say(held.Message);
            return 3;
        }
    }

    private static async Task Insert(SqliteDatabase database, int caller)
    {
        for (var n = caller; ; n += 16)
        {
            var number = n;
            await database.Writer.Write(s =>
            {
                using var insert = s.Connection.CreateCommand();
                insert.CommandText = "insert into numbers values (@n)";
                insert.Parameters.AddWithValue("@n", number);
                return insert.ExecuteNonQuery();
            });
            Say($"{number}");
        }
    }

    private static void Say(string line)
    {
        lock (Output)
        {
            Console.WriteLine(line);
            Console.Out.Flush();
        }
    }
}
