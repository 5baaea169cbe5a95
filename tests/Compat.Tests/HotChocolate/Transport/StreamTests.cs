using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

public sealed class StreamTests
{
    [Fact]
    public async Task Subscriptions_are_told_as_events()
    {
        await using var host = await GraphQLHost.StartAsync();
        var messages = host.Services.GetRequiredService<Messages>();
        using var response = await host.Ask("subscription { said }", "text/event-stream");
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/event-stream; charset=utf-8");
        response.Headers.CacheControl!.NoCache.ShouldBeTrue();
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync());
        messages.Send("một");
        (await Event(reader)).ShouldBe("event: next\ndata: {\"data\":{\"said\":\"một\"}}");
        messages.Send("hai");
        (await Event(reader)).ShouldBe("event: next\ndata: {\"data\":{\"said\":\"hai\"}}");
        messages.Complete();
        (await Event(reader)).ShouldBe("event: complete");
        (await reader.ReadLineAsync()).ShouldBeNull();
    }

    [Theory]
    [InlineData("{ hello }", "event: next\ndata: {\"data\":{\"hello\":\"Chào Bí thư\"}}\n\nevent: complete\n\n")]
    public async Task Single_responses_may_be_events_too(string query, string expected)
    {
        await using var host = await GraphQLHost.StartAsync();
        using var response = await host.Ask(query, "text/event-stream");
        (await response.Content.ReadAsStringAsync()).ShouldBe(expected);
    }

    [Fact]
    public async Task Or_parts()
    {
        await using var host = await GraphQLHost.StartAsync();
        using var response = await host.Ask("{ hello }", "multipart/mixed");
        response.Content.Headers.ContentType!.ToString().ShouldBe("multipart/mixed; boundary=\"-\"");
        (await response.Content.ReadAsStringAsync()).ShouldBe(
            "\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n{\"data\":{\"hello\":\"Chào Bí thư\"}}\r\n-----\r\n");
    }

    [Fact]
    public async Task Who_leaves_is_forgotten()
    {
        await using var host = await GraphQLHost.StartAsync();
        var messages = host.Services.GetRequiredService<Messages>();
        using (var response = await host.Ask("subscription { said }", "text/event-stream"))
        {
            messages.Count.ShouldBe(1);
        }

        await Until(() => messages.Count == 0);
    }

    private static async Task<string> Event(StreamReader reader)
    {
        var lines = new List<string>();
        while (await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(10)) is { Length: > 0 } line)
        {
            lines.Add(line);
        }

        return string.Join('\n', lines);
    }

    private static async Task Until(Func<bool> condition)
    {
        var deadline = DateTime.UtcNow.AddSeconds(10);
        while (!condition())
        {
            DateTime.UtcNow.ShouldBeLessThan(deadline);
            await Task.Yield();
        }
    }
}
