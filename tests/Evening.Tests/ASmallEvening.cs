using System.Diagnostics;
using System.Text.Json.Nodes;
using ChiBo.Evening.Systems;
using ChiBo.Processes.Tests.Host;

namespace ChiBo.Evening.Tests;

/// <summary>The whole measure at its smallest; what it says of times is nobody's business here.</summary>
public sealed class ASmallEvening(ITestOutputHelper output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);

    [Fact]
    public Task Ends_with_books_that_agree_on_SQLite() => Run("--storage", "sqlite");

    [Fact]
    public Task Ends_with_books_that_agree_on_PostgreSQL()
    {
        Assert.SkipWhen(TestServers.Postgres is null, TestServers.NoPostgres);
        return Run("--storage", "postgres", "--postgres", TestServers.Postgres!);
    }

    [Fact]
    public async Task Ends_with_books_that_agree_on_a_cluster()
    {
        Assert.SkipWhen(TestServers.RabbitMq is null, TestServers.NoRabbitMq);
        using var postgres = await PrivateServer.Postgres();
        using var rabbit = await PrivateServer.RabbitMq();
        await Run("--storage", "cluster", "--postgres", postgres.Address, "--rabbitmq", rabbit.Address);
    }

    private async Task Run(params string[] storage)
    {
        using var folder = new TemporaryFolder();
        var json = Path.Combine(folder.Path, "evening.json");
        var dll = typeof(ChiBoProgram).Assembly.Location;
        string[] small = ["--cells", "2", "--connections", "4", "--rehearsals", "0", "--quiet", "1", "--json", json];
        using var process = Process.Start(new ProcessStartInfo("dotnet", [dll, .. small, .. storage])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        })!;
        var (said, complained) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }

        output.WriteLine(await said + await complained);
        process.ExitCode.ShouldBe(0);
        var evening = JsonNode.Parse(await File.ReadAllTextAsync(json))!["evenings"]![0]!;
        var votes = evening["kinds"]!.AsArray().Where(k => k!["kind"]!.GetValue<string>().EndsWith("vote", StringComparison.Ordinal))
            .Select(k => k!["count"]!.GetValue<int>()).ToArray();
        votes.Length.ShouldBe(2);
        votes[0].ShouldBeGreaterThan(0);
        votes[1].ShouldBe(votes[0]); // the plain program got the same
    }
}
