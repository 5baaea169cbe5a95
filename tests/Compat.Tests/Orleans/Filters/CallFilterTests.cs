using ChiBo.Compat.Tests.Orleans.Support;
using Orleans;
using Orleans.Hosting;

namespace ChiBo.Compat.Tests.Orleans.Filters;

public sealed class CallFilterTests
{
    [Fact]
    public async Task Incoming_filters_stand_around_the_call_in_their_order()
    {
        await using var cluster = await Clusters.Start(silo => silo
            .AddIncomingGrainCallFilter(async call =>
            {
                Journal.Note("filter/order", $"first {call.MethodName} {call.Request.GetArgument(0)}");
                await call.Invoke();
                Journal.Note("filter/order", $"first saw {call.Result}");
            })
            .AddIncomingGrainCallFilter<NotingFilter>());
        var grain = cluster.Client.GetGrain<IFilteredGrain>("filter/order");
        (await grain.Double(4)).ShouldBe(8);
        Journal.Of("filter/order").ShouldBe(
            ["first Double 4", "second filter/order", "own Double", "inside", "own after", "first saw 8"]);
    }

    [Fact]
    public async Task A_filter_may_answer_in_the_grains_place()
    {
        await using var cluster = await Clusters.Start(silo => silo.AddIncomingGrainCallFilter(call =>
        {
            call.Result = 99;
            return Task.CompletedTask;
        }));
        (await cluster.Client.GetGrain<IFilteredGrain>("filter/answer").Double(4)).ShouldBe(99);
        Journal.Of("filter/answer").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_filter_may_refuse_or_change_the_call()
    {
        await using var cluster = await Clusters.Start(silo => silo.AddIncomingGrainCallFilter(call =>
        {
            if (call.TargetId.Key.ToString() == "filter/refused")
            {
                throw new UnauthorizedAccessException("not yours");
            }

            call.Request.SetArgument(0, 10);
            return call.Invoke();
        }));
        await Should.ThrowAsync<UnauthorizedAccessException>(
            cluster.Client.GetGrain<IFilteredGrain>("filter/refused").Double(4));
        (await cluster.Client.GetGrain<IFilteredGrain>("filter/changed").Double(4)).ShouldBe(20);
    }

    [Fact]
    public async Task A_filter_sees_the_grains_fault_and_may_replace_it()
    {
        await using var cluster = await Clusters.Start(silo => silo.AddIncomingGrainCallFilter(async call =>
        {
            try
            {
                await call.Invoke();
            }
            catch (InvalidOperationException) when (call.TargetId.Key.ToString() == "filter/replaced")
            {
                call.Result = -1;
            }
            catch (InvalidOperationException)
            {
                // swallowed without a result: the caller still hears of it
            }
        }));
        (await cluster.Client.GetGrain<IFilteredGrain>("filter/replaced").Double(-1)).ShouldBe(-1);
        await Should.ThrowAsync<InvalidOperationException>(
            cluster.Client.GetGrain<IFilteredGrain>("filter/swallowed").Double(-1));
    }

    [Fact]
    public async Task A_filter_knows_who_calls_whom()
    {
        var seen = new List<string>();
        await using var cluster = await Clusters.Start(silo => silo.AddIncomingGrainCallFilter(call =>
        {
            lock (seen)
            {
                seen.Add($"{call.SourceId?.ToString() ?? "outside"} -> {call.TargetId} {call.InterfaceMethod.Name} "
                    + $"{call.ImplementationMethod.DeclaringType!.Name} {call.Grain.GetType().Name} "
                    + call.TargetContext.GrainId.Key);
            }

            return call.Invoke();
        }));
        await cluster.Client.GetGrain<IFilteredGrain>("filter/a").Ask("filter/b");
        seen.ShouldBe(
        [
            "outside -> filtered/filter/a Ask FilteredGrain FilteredGrain filter/a",
            "filtered/filter/a -> filtered/filter/b Double FilteredGrain FilteredGrain filter/b",
        ]);
    }

    [Fact]
    public async Task Outgoing_filters_stand_around_what_grains_and_clients_send()
    {
        await using var cluster = await Clusters.Start(
            silo => silo.AddOutgoingGrainCallFilter(async call =>
            {
                Journal.Note("filter/out", $"silo {call.SourceContext?.GrainId.Key} {call.MethodName}");
                await call.Invoke();
                call.Result = (int)call.Result! + 1;
            }),
            client: client => client.AddOutgoingGrainCallFilter(async call =>
            {
                Journal.Note("filter/out", $"client {call.SourceContext?.GrainId.Key} {call.MethodName}");
                await call.Invoke();
            }));
        (await cluster.Client.GetGrain<IFilteredGrain>("filter/out/a").Ask("filter/out/b")).ShouldBe(3);
        Journal.Of("filter/out").ShouldBe(["client  Ask", "silo filter/out/a Double"]);
    }

    [Fact]
    public async Task A_filter_may_itself_call_grains()
    {
        await using var cluster = await Clusters.Start(
            silo => silo.AddIncomingGrainCallFilter<AskingFilter>());
        (await cluster.Client.GetGrain<IFilteredGrain>("filter/asks").Double(1)).ShouldBe(2);
        Journal.Of("filter/asked").ShouldContain("inside");
    }
}

internal sealed class NotingFilter : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context)
    {
        Journal.Note(context.TargetId.Key.ToString()!, $"second {context.TargetId.Key}");
        return context.Invoke();
    }
}

internal sealed class AskingFilter(IGrainFactory grains) : IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.TargetId.Key.ToString() == "filter/asks")
        {
            await grains.GetGrain<IFilteredGrain>("filter/asked").Double(1);
        }

        await context.Invoke();
    }
}

internal interface IFilteredGrain : IGrainWithStringKey
{
    Task<int> Double(int number);

    Task<int> Ask(string other);
}

internal sealed class FilteredGrain : Grain, IFilteredGrain, IIncomingGrainCallFilter
{
    public async Task Invoke(IIncomingGrainCallContext context)
    {
        Journal.Note(this.GetPrimaryKeyString(), $"own {context.MethodName}");
        await context.Invoke();
        Journal.Note(this.GetPrimaryKeyString(), "own after");
    }

    public async Task<int> Double(int number)
    {
        await Task.Yield();
        Journal.Note(this.GetPrimaryKeyString(), "inside");
        return number < 0 ? throw new InvalidOperationException("negative") : number * 2;
    }

    public Task<int> Ask(string other) => GrainFactory.GetGrain<IFilteredGrain>(other).Double(1);
}
