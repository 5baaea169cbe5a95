using System.Runtime.CompilerServices;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Subscriptions;

public sealed class SubscriptionTests
{
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
    public async Task A_stream_has_no_single_text()
    {
        await using var services = Services();
        await using var result = await services.ExecuteRequestAsync("subscription { forever }");
        Should.Throw<NotSupportedException>(() => result.ToJson());
    }

    private static async Task<string> Next(IAsyncEnumerator<IOperationResult> events)
    {
        (await events.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10))).ShouldBeTrue();
        return events.Current.ToJson(false);
    }

    private static ServiceProvider Services()
    {
        var services = new ServiceCollection().AddSingleton<TaskCompletionSource>();
        services.AddGraphQL().AddQueryType<Query>().AddSubscriptionType<Subscription>();
        return services.BuildServiceProvider();
    }

    public sealed class Query
    {
        public string Hello => "";
    }

    public sealed class Subscription
    {
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
