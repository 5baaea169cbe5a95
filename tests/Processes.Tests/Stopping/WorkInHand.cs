using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Stopping;

/// <summary>SIGTERM while orders are under way.</summary>
public sealed class WorkInHand
{
    private const int Senders = 24;

    [Fact]
    public async Task Is_answered_and_new_work_is_not_taken()
    {
        using var demo = await DemoProcess.Start();
        var (account, cell) = demo.Secretary;
        var token = await demo.TokenOf(account);
        var (begun, answered) = (0, new ConcurrentQueue<JsonNode>());
        var senders = Enumerable.Range(0, Senders).Select(async n =>
        {
            while (await Plan(demo, token, cell, n) is { } answer)
            {
                answered.Enqueue(answer);
                Interlocked.Increment(ref begun);
            }
        }).ToArray();

        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (Volatile.Read(ref begun) < 3 * Senders) await Task.Delay(10, limit.Token);
        demo.Program.Signal("TERM");
        await Task.WhenAll(senders).WaitAsync(limit.Token);

        // every order was answered as if nothing were happening, or its connection was closed before it was read
        answered.SelectMany(a => a["data"]?["planMeeting"]?["errors"]?.AsArray().Select(e => e!["code"]!.GetValue<string>()) ?? [a.ToJsonString()])
            .Where(code => code != "common.already-exists").ShouldBeEmpty();
        (await demo.Program.End()).ShouldBe(0, demo.Program.Output);
    }

    /// <summary>The answer; null when nobody took the order.</summary>
    private static async Task<JsonNode?> Plan(DemoProcess demo, string token, string cell, int number)
    {
        var month = $"{2027 + (number / 12)}-{1 + (number % 12):00}";
        try
        {
            return await demo.Send(token,
                $$"""mutation { planMeeting(input: { cellId: "{{cell}}", month: "{{month}}", kind: REGULAR, scheduledAt: "{{month}}-05T07:00:00+07:00" }) { meeting { id } errors { code } } }""");
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
