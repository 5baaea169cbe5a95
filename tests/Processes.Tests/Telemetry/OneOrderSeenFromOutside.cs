using ChiBo.Processes.Tests.Host;

namespace ChiBo.Processes.Tests.Telemetry;

/// <summary>What telemetry and logs tell of an order: where it went, and nothing of anybody.</summary>
public sealed class OneOrderSeenFromOutside
{
    [Fact]
    public async Task One_trace_goes_from_the_request_to_the_consumer_and_nobody_is_named()
    {
        await using var collector = await Collector.Start();
        using var demo = await DemoProcess.Start(
            ("Telemetry__Endpoint", collector.Url), ("Telemetry__Interval", "00:00:01"), ("Telemetry__Traced", "1"),
            ("Logging__LogLevel__Default", "Information"), ("Logging__LogLevel__ChiBo", "Debug"), ("Logging__Json", "true"));
        var (account, cell) = demo.Secretary;
        var token = await demo.TokenOf(account);
        const string trace = "0af7651916cd43dd8448eb211c80319c";
        var answer = await demo.Send(token,
            $$"""mutation { planMeeting(input: { cellId: "{{cell}}", month: "2027-01", kind: REGULAR, scheduledAt: "2027-01-04T07:00:00+07:00", place: "Hội trường bí mật số 9" }) { meeting { id } errors { code } } }""",
            $"00-{trace}-b7ad6b7169203331-01");
        answer["data"]!["planMeeting"]!["errors"]!.AsArray().ShouldBeEmpty(answer.ToJsonString());

        // one tree, rooted in the caller's span: a parent ends after its children, and is sent after them
        bool IsComplete(Collector c) => c.Spans.Where(s => s.Trace == trace).ToArray() is var spans
            && Missing(spans).Length == 0 && Orphans(spans, "b7ad6b7169203331").Length == 0;
        await collector.Until(IsComplete);
        await collector.Until(c => new[] { "chibo.order.duration", "chibo.store.duration", "http.server.request.duration" }.All(c.Metrics.Contains));

        var said = demo.Program.Output;
        said = said[(said.IndexOf("Thẻ truy cập", StringComparison.Ordinal) + 1)..]; // the greeting shows whom to sign in as
        var names = demo.People.Select(p => $"{p!["firstName"]} {p["lastName"]}").Distinct().ToArray();
        names.Length.ShouldBeGreaterThan(500);
        foreach (var text in collector.Texts.Append(said))
        {
            names.Where(n => text.Contains(n, StringComparison.Ordinal)).ShouldBeEmpty();
            text.ShouldNotContain("Hội trường bí mật");
            text.ShouldNotContain(token);
            text.ShouldNotContain(token.Split('.')[1]);
        }
    }

    [Fact]
    public void Control_a_trace_that_ends_at_the_store_is_found() =>
        Missing([new("t", "1", "", "Microsoft.AspNetCore", "POST /graphql"), new("t", "2", "1", "ChiBo.Grains", "PlanMeeting"), new("t", "3", "2", "ChiBo.Grains", "store")])
            .ShouldBe(["outbox", "send", "consume"]);

    [Fact]
    public void Control_a_span_without_its_parent_is_found() =>
        Orphans([new("t", "1", "root", "a", "a"), new("t", "2", "1", "b", "b"), new("t", "4", "3", "c", "c")], "root").ShouldBe(["4"]);

    private static string[] Orphans(Collector.Span[] spans, string root)
    {
        var ids = spans.Select(s => s.Id).Append(root).ToHashSet();
        return [.. spans.Where(s => !ids.Contains(s.Parent)).Select(s => s.Id)];
    }

    /// <summary>What of the way is not among the spans.</summary>
    private static string[] Missing(IEnumerable<Collector.Span> spans)
    {
        var all = spans.ToArray();
        (string Part, Func<Collector.Span, bool> Is)[] way =
        [
            ("request", s => s.Source == "Microsoft.AspNetCore"),
            ("order", s => s is { Source: "ChiBo.Grains", Name: "PlanMeeting" }),
            ("store", s => s is { Source: "ChiBo.Grains", Name: "store" }),
            ("outbox", s => s is { Source: "ChiBo.Grains", Name: "outbox" }),
            ("send", s => s.Source == "MassTransit" && s.Name.EndsWith(" send", StringComparison.Ordinal)),
            ("consume", s => s.Source == "MassTransit" && (s.Name.EndsWith(" process", StringComparison.Ordinal) || s.Name.EndsWith(" receive", StringComparison.Ordinal))),
        ];
        return [.. way.Where(w => !all.Any(w.Is)).Select(w => w.Part)];
    }
}
