using HotChocolate.AspNetCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Transport;

public sealed class WebSocketTests
{
    [Fact]
    public async Task Queries_and_mutations_run_over_a_socket()
    {
        await using var host = await GraphQLHost.StartAsync();
        await using var client = await host.Connect();
        client.Protocol.ShouldBe("graphql-transport-ws");
        await client.Initialize();
        await client.Subscribe("1", "{ hello }");
        (await client.Next()).ShouldBe("""{"type":"next","id":"1","payload":{"data":{"hello":"Chào Bí thư"}}}""");
        (await client.Next()).ShouldBe("""{"type":"complete","id":"1"}""");
        await client.Subscribe("1", "mutation { say(text: \"x\") }");
        (await client.Next()).ShouldBe("""{"type":"next","id":"1","payload":{"data":{"say":"x"}}}""");
    }

    [Fact]
    public async Task Subscriptions_are_told_until_they_are_completed()
    {
        await using var host = await GraphQLHost.StartAsync();
        var messages = host.Services.GetRequiredService<Messages>();
        await using var client = await host.Connect();
        await client.Initialize();
        await client.Subscribe("a", "subscription { said }");
        await Until(() => messages.Count == 1);
        messages.Send("một");
        (await client.Next()).ShouldBe("""{"type":"next","id":"a","payload":{"data":{"said":"một"}}}""");
        await client.Send("""{"type":"complete","id":"a"}""");
        await Until(() => messages.Count == 0);
        await client.Send("""{"type":"ping"}""");
        (await client.Next()).ShouldBe("""{"type":"pong"}""");
    }

    [Fact]
    public async Task A_topic_that_ends_completes_the_operation()
    {
        await using var host = await GraphQLHost.StartAsync();
        var messages = host.Services.GetRequiredService<Messages>();
        await using var client = await host.Connect();
        await client.Initialize();
        await client.Subscribe("a", "subscription { said }");
        await Until(() => messages.Count == 1);
        messages.Complete();
        (await client.Next()).ShouldBe("""{"type":"complete","id":"a"}""");
    }

    [Theory]
    [InlineData("{ nope }")]
    [InlineData("{ ")]
    public async Task What_does_not_run_is_an_error_message(string query)
    {
        await using var host = await GraphQLHost.StartAsync();
        await using var client = await host.Connect();
        await client.Initialize();
        await client.Subscribe("1", query);
        (await client.Next())!.ShouldStartWith("""{"type":"error","id":"1","payload":[{"message":""");
    }

    [Theory]
    [InlineData("""{"type":"connection_init"}""", 4429)]
    [InlineData("""{"type":"no_such_type"}""", 4400)]
    [InlineData("{nope", 4400)]
    [InlineData("[]", 4400)]
    [InlineData("""{"type":"subscribe","id":"1"}""", 4400)]
    [InlineData("""{"type":"subscribe","payload":{"query":"{ hello }"}}""", 4400)]
    public async Task What_the_protocol_forbids_closes_the_socket(string message, int code)
    {
        await using var host = await GraphQLHost.StartAsync();
        await using var client = await host.Connect();
        await client.Initialize();
        await client.Send(message);
        (await client.Next()).ShouldBeNull();
        client.CloseCode.ShouldBe(code);
    }

    [Fact]
    public async Task Bytes_are_no_messages()
    {
        await using var host = await GraphQLHost.StartAsync();
        await using var client = await host.Connect();
        await client.Initialize();
        await client.SendBytes([1, 2]);
        (await client.Next()).ShouldBeNull();
        client.CloseCode.ShouldBe(4400);
    }

    [Fact]
    public async Task Who_asks_before_saying_who_it_is_is_sent_away()
    {
        await using var host = await GraphQLHost.StartAsync();
        await using var client = await host.Connect();
        await client.Subscribe("1", "{ hello }");
        (await client.Next()).ShouldBeNull();
        client.CloseCode.ShouldBe(4401);
    }

    [Fact]
    public async Task Who_says_nothing_is_sent_away()
    {
        var options = new GraphQLServerOptions();
        options.Sockets.ConnectionInitializationTimeout = TimeSpan.FromMilliseconds(50);
        await using var host = await GraphQLHost.StartAsync(options: options);
        await using var client = await host.Connect();
        (await client.Next()).ShouldBeNull();
        client.CloseCode.ShouldBe(4408);
    }

    [Fact]
    public async Task An_id_in_use_is_not_given_twice()
    {
        await using var host = await GraphQLHost.StartAsync();
        await using var client = await host.Connect();
        await client.Initialize();
        await client.Subscribe("1", "subscription { said }");
        await client.Subscribe("1", "subscription { said }");
        (await client.Next()).ShouldBeNull();
        client.CloseCode.ShouldBe(4409);
    }

    [Theory]
    [InlineData("no-such-protocol")]
    [InlineData(null)]
    public async Task Other_protocols_are_refused(string? protocol)
    {
        await using var host = await GraphQLHost.StartAsync();
        try
        {
            await using var client = await host.Connect(protocol);
            (await client.Next()).ShouldBeNull();
            client.CloseCode.ShouldBe(4406);
        }
        catch (System.Net.WebSockets.WebSocketException)
        {
            // a client that insists on its protocol gives up by itself
            protocol.ShouldNotBeNull();
        }
    }

    [Fact]
    public async Task The_server_pings()
    {
        var options = new GraphQLServerOptions();
        options.Sockets.KeepAliveInterval = TimeSpan.FromMilliseconds(50);
        await using var host = await GraphQLHost.StartAsync(options: options);
        await using var client = await host.Connect();
        await client.Initialize();
        (await client.NextRaw()).ShouldBe("""{"type":"ping"}""");
    }

    [Fact]
    public async Task A_socket_that_breaks_ends_its_subscriptions()
    {
        await using var host = await GraphQLHost.StartAsync();
        var messages = host.Services.GetRequiredService<Messages>();
        await using (var client = await host.Connect())
        {
            await client.Initialize();
            await client.Subscribe("a", "subscription { said }");
            await Until(() => messages.Count == 1);
        }

        await Until(() => messages.Count == 0);
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
