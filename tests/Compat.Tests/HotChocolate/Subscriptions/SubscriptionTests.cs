using System.Runtime.CompilerServices;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Subscriptions;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Subscriptions;

public sealed class SubscriptionTests
{
    [Fact]
    public async Task Messages_of_a_topic_are_told_in_their_order()
    {
        await using var services = Services();
        var sender = services.GetRequiredService<ITopicEventSender>();
        await using var result = await services.ExecuteRequestAsync("subscription { said }");
        await using var events = result.ExpectResponseStream().ReadResultsAsync().GetAsyncEnumerator();
        await sender.SendAsync("Said", "one");
        await sender.SendAsync("Said", "two");
        await sender.CompleteAsync("Said");
        (await Next(events)).ShouldBe("""{"data":{"said":"one"}}""");
        (await Next(events)).ShouldBe("""{"data":{"said":"two"}}""");
        (await events.MoveNextAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Topics_may_be_named_by_arguments()
    {
        await using var services = Services();
        var sender = services.GetRequiredService<ITopicEventSender>();
        await using var result = await services.ExecuteRequestAsync("subscription { saidIn(room: 7) }");
        await using var events = result.ExpectResponseStream().ReadResultsAsync().GetAsyncEnumerator();
        await sender.SendAsync("Room_8", "elsewhere");
        await sender.SendAsync("Room_7", "here");
        (await Next(events)).ShouldBe("""{"data":{"saidIn":"7: here"}}""");
    }

    [Fact]
    public async Task A_method_may_open_the_source()
    {
        await using var services = Services();
        (await services.GetSchemaAsync()).Print().ShouldContain("count(to: Int!): Int!");
        (await services.GetSchemaAsync()).Print().ShouldNotContain("open");
        await using var result = await services.ExecuteRequestAsync("subscription { count(to: 3) }");
        var told = new List<string>();
        await foreach (var next in result.ExpectResponseStream().ReadResultsAsync())
        {
            told.Add(next.ToJson(false));
        }

        told.ShouldBe(["""{"data":{"count":1}}""", """{"data":{"count":2}}""", """{"data":{"count":3}}"""]);
    }

    [Fact]
    public async Task An_event_that_fails_does_not_end_the_subscription()
    {
        await using var services = Services();
        await using var result = await services.ExecuteRequestAsync("subscription { odd(to: 3) }");
        var told = new List<string>();
        await foreach (var next in result.ExpectResponseStream().ReadResultsAsync())
        {
            told.Add(next.ToJson(false)[..8]);
        }

        told.ShouldBe(["{\"data\":", "{\"errors", "{\"data\":"]);
    }

    [Fact]
    public async Task A_source_that_cannot_be_opened_refuses_the_request()
    {
        await using var services = Services();
        await using var result = await services.ExecuteRequestAsync("subscription { refused }");
        var errors = result.ExpectOperationResult().Errors.ShouldNotBeNull();
        errors[0].Message.ShouldBe("Not here.");
        errors[0].Path!.Print().ShouldBe("/refused");
    }

    [Fact]
    public async Task Leaving_ends_the_source()
    {
        await using var services = Services();
        var gone = services.GetRequiredService<TaskCompletionSource>();
        using var cancellation = new CancellationTokenSource();
        var result = await services.ExecuteRequestAsync("subscription { forever }", cancellationToken: cancellation.Token);
        var events = result.ExpectResponseStream().ReadResultsAsync().GetAsyncEnumerator();
        (await Next(events)).ShouldBe("""{"data":{"forever":0}}""");
        await cancellation.CancelAsync();
        (await events.MoveNextAsync()).ShouldBeFalse();
        await gone.Task.WaitAsync(TimeSpan.FromSeconds(10));
        await events.DisposeAsync();
        await result.DisposeAsync();
    }

    [Fact]
    public async Task Slow_listeners_lose_the_oldest_messages()
    {
        await using var services = Services(new SubscriptionOptions { TopicBufferCapacity = 2, TopicPrefix = "p:" });
        var sender = services.GetRequiredService<ITopicEventSender>();
        await using var source = await services.GetRequiredService<ITopicEventReceiver>().SubscribeAsync<string>("Said");
        foreach (var text in new[] { "one", "two", "three" })
        {
            await sender.SendAsync("Said", text);
        }

        await sender.CompleteAsync("Said");
        var told = new List<string>();
        await foreach (var text in source.ReadEventsAsync())
        {
            told.Add(text);
        }

        told.ShouldBe(["two", "three"]);
    }

    [Fact]
    public async Task A_stream_has_no_single_text()
    {
        await using var services = Services();
        await using var result = await services.ExecuteRequestAsync("subscription { said }");
        Should.Throw<NotSupportedException>(() => result.ToJson());
    }

    private static async Task<string> Next(IAsyncEnumerator<IOperationResult> events)
    {
        (await events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10))).ShouldBeTrue();
        return events.Current.ToJson(false);
    }

    private static ServiceProvider Services(SubscriptionOptions? options = null)
    {
        var services = new ServiceCollection().AddSingleton<TaskCompletionSource>();
        services.AddGraphQL().AddQueryType<Query>().AddSubscriptionType<Subscription>().AddInMemorySubscriptions(options);
        return services.BuildServiceProvider();
    }

    public sealed class Query
    {
        public string Hello => "";
    }

    public sealed class Subscription
    {
        [Subscribe]
        public string Said([EventMessage] string text) => text;

        [Subscribe]
        [Topic("Room_{room}")]
        public string SaidIn(int room, [EventMessage] string text) => $"{room}: {text}";

        public async IAsyncEnumerable<int> OpenCount(int to, [EnumeratorCancellation] CancellationToken cancellation)
        {
            for (var i = 1; i <= to; i++)
            {
                await Task.Yield();
                cancellation.ThrowIfCancellationRequested();
                yield return i;
            }
        }

        [Subscribe(With = nameof(OpenCount))]
        public int Count([EventMessage] int number) => number;

        [Subscribe(With = nameof(OpenCount))]
        public int? Odd([EventMessage] int number) => number % 2 == 1 ? number : throw new InvalidOperationException();

        public ValueTask<ISourceStream<string>> OpenRefused() => throw new GraphQLException("Not here.");

        [Subscribe(With = nameof(OpenRefused))]
        public string Refused([EventMessage] string text) => text;

        public async IAsyncEnumerable<int> OpenForever(
            TaskCompletionSource gone,
            [EnumeratorCancellation] CancellationToken cancellation)
        {
            try
            {
                yield return 0;
                await Task.Delay(Timeout.Infinite, cancellation);
            }
            finally
            {
                gone.SetResult();
            }
        }

        [Subscribe(With = nameof(OpenForever))]
        public int Forever([EventMessage] int number) => number;
    }
}
