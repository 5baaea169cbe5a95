using System.Diagnostics;
using System.Text.Json.Nodes;
using ChiBo.Demo;
using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Launching;

/// <summary>The launcher as its user sees it.</summary>
public sealed class AClusterInOneCommand
{
    private const int Asked = 12;

    private static readonly DateTimeOffset At = new(2026, 10, 20, 9, 0, 0, TimeSpan.FromHours(7));

    [Fact]
    public async Task Serves_through_its_proxy_outlives_a_silo_and_a_gateway_and_leaves_nothing_behind()
    {
        await using var cluster = await LaunchedCluster.Start();
        var cells = DemoBloc.Generate().Cells.Take(Asked).ToArray();
        var tokens = await Task.WhenAll(cells.Select(c => cluster.TokenOf(c.Secretary)));

        (await cluster.Send(tokens[0], "{ me { name } }"))["me"]!["name"].ShouldNotBeNull();
        await Plan(cluster, cells[0], tokens[0]);
        await FollowsOverServerSentEvents(cluster, cells[0], tokens[0]);

        var before = await cluster.Until(_ => true);
        foreach (var name in (string[])["silo-1", "gateway-1"]) Kill(Part(before, name)["process"]!);
        await Task.WhenAll(Enumerable.Range(1, Asked - 1).Select(i => Plan(cluster, cells[i], tokens[i])));
        foreach (var (cell, token) in cells.Zip(tokens))
            (await cluster.Send(token, $"{{ meeting(id: \"{Meeting(cell)}\") {{ history {{ action }} }} }}"))["meeting"]!["history"]!
                .AsArray().Count(h => (string?)h!["action"] == "PlanMeeting").ShouldBe(1, cell.Id);

        var after = await cluster.Until(s => s["parts"]!.AsArray().All(p => (bool)p!["isReady"]!));
        ((int)Part(after, "silo-1")["starts"]!, (int)Part(after, "gateway-1")["starts"]!, (int)Part(after, "silo-2")["starts"]!)
            .ShouldBe((2, 2, 1));
        cluster.Launcher.Output.ShouldContain("silo-1       ĐÃ KẾT THÚC (tín hiệu 9)");
        cluster.Launcher.Output.ShouldContain("gateway-1    ĐÃ KẾT THÚC (tín hiệu 9)");

        cluster.Alive.Count.ShouldBeGreaterThanOrEqualTo(after["parts"]!.AsArray().Count); // the control of what follows
        (await cluster.Launcher.Stop()).ShouldBe(0, cluster.Launcher.Output);
        cluster.Alive.ShouldBeEmpty();
        cluster.Launcher.Output.ShouldNotContain("không dừng sau");
    }

    [Fact]
    public async Task A_part_that_cannot_start_is_named_with_what_it_said_and_nothing_goes_on()
    {
        using var folder = new TemporaryFolder();
        var watch = Stopwatch.StartNew();
        using var launcher = RunningProgram.Start(
            "Launcher", [("ConnectionStrings__ChiBo", "Host=127.0.0.1;Port=1;Database=chibo;Username=chibo"), ("Bus__RabbitMq", "amqp://127.0.0.1:1/")],
            "--data", folder.Path, "--port", "25079");
        (await launcher.End()).ShouldBe(1, launcher.Output);
        launcher.Output.ShouldContain("migrations (ChiBo.Migrations) đã kết thúc với mã 1");
        launcher.Output.ShouldContain("ChiBo.Migrations does not start");
        launcher.Output.ShouldContain("Đã dừng mọi tiến trình.");
    }

    [Theory]
    [InlineData("Production", 3, "Production")]
    [InlineData("Testing", 2, "Thiếu --rabbitmq")]
    public async Task What_it_does_not_do_it_says(string environment, int code, string said)
    {
        using var folder = new TemporaryFolder();
        using var launcher = RunningProgram.Start(
            "Launcher",
            [("ASPNETCORE_ENVIRONMENT", environment), ("Bus__RabbitMq", environment == "Testing" ? null : "amqp://127.0.0.1:1/")],
            "--data", folder.Path, "--postgres", "Host=127.0.0.1;Port=1;Database=chibo;Username=chibo");
        (await launcher.End()).ShouldBe(code, launcher.Output);
        launcher.Output.ShouldContain(said);
    }

    private static async Task Plan(LaunchedCluster cluster, DemoCell cell, string token)
    {
        var answer = await cluster.Send(
            token,
            $$"""mutation { planMeeting(input: { cellId: "{{cell.Id}}", month: "2026-11", kind: REGULAR, scheduledAt: "2026-11-04T01:30:00.000Z" }) { errors { code } } }""",
            At, "plan-2026-11");
        answer["planMeeting"]!["errors"]!.AsArray().ShouldBeEmpty($"{cell.Id}: {answer.ToJsonString()}");
    }

    private static async Task FollowsOverServerSentEvents(LaunchedCluster cluster, DemoCell cell, string token)
    {
        using var request = cluster.Request(token, $"subscription {{ meetingChanged(meetingId: \"{Meeting(cell)}\") {{ version }} }}");
        request.Headers.Accept.ParseAdd("text/event-stream");
        using var answer = await cluster.Open(request);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var lines = new StreamReader(await answer.Content.ReadAsStreamAsync(limit.Token));
        string? line;
        do
        {
            line = await lines.ReadLineAsync(limit.Token);
        }
        while (line is not null && !line.Contains("meetingChanged", StringComparison.Ordinal));
        line.ShouldNotBeNull();
    }

    private static string Meeting(DemoCell cell) => $"{cell.Id}/2026-11-regular-1";

    private static JsonNode Part(JsonNode status, string name) =>
        status["parts"]!.AsArray().Single(p => (string?)p!["name"] == name)!;

    private static void Kill(JsonNode process)
    {
        using var found = Process.GetProcessById((int)process);
        found.Kill();
    }
}
