using System.Reflection;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Domain.Kernel;
using ChiBo.Grains.Kernel;

namespace ChiBo.Grains.Tests.Kernel;

/// <summary>Strangers, and calls of nobody, get the answer for what does not exist, whatever they call.</summary>
public sealed class TenantFilterTests
{
    [Fact]
    public void Every_method_that_asks_for_a_caller_has_an_answer_for_strangers()
    {
        var methods = Methods(typeof(Caller).Assembly.GetTypes().Where(type => typeof(IGrain).IsAssignableFrom(type))).ToArray();
        methods.Length.ShouldBeGreaterThan(90);
        WithoutAnswer(methods).ShouldBeEmpty();
    }

    [Fact]
    public void Control_results_that_nobody_thought_of_are_found() =>
        WithoutAnswer(Methods([typeof(IForgotten)])).ShouldBe(["Count", "Forget", "Name"], ignoreOrder: true);

    [Fact]
    public void A_result_that_nobody_thought_of_is_no_silent_null() =>
        Should.Throw<InvalidOperationException>(() => StrangerAnswers.For(typeof(IForgotten).GetMethod(nameof(IForgotten.Name))!))
            .Message.ShouldContain("IForgotten.Name");

    [Fact]
    public async Task A_call_without_a_caller_is_answered_like_one_of_a_stranger()
    {
        await using var cluster = await ChiBoCluster.StartWithCells();
        foreach (var caller in new[] { null!, ChiBoCluster.Stranger })
        {
            (await cluster.Cell.View(caller)).ShouldBeNull();
            (await cluster.Cell.History(caller)).ShouldBe(History.None);
            (await cluster.Cell.Rename(caller, new("Chi bộ khác"))).Code.ShouldBe(CommonRefusals.NotFound.Code);
        }

        (await cluster.Cell.View(ChiBoCluster.Secretary)).ShouldNotBeNull();
    }

    private static IEnumerable<MethodInfo> Methods(IEnumerable<Type> types) =>
        from type in types
        where type.IsInterface
        from method in type.GetMethods().Concat(type.GetInterfaces().SelectMany(i => i.GetMethods())).Distinct()
        where TenantFilter.PlaceOfCaller(method) >= 0
        select method;

    private static string[] WithoutAnswer(IEnumerable<MethodInfo> methods) =>
        [.. methods.Where(method => !StrangerAnswers.Find(method, out _)).Select(method => method.Name)];

    /// <summary>As a grain may look one day; none, since the runtime would make proxies for it.</summary>
    private interface IForgotten
    {
        Task<int> Count(Caller caller);

        Task<string> Name(Caller caller);

        Task<string?> FindName(Caller caller);

        Task<int?> FindCount(Caller caller);

        Task<Outcome> Rename(Caller caller);

        Task Forget(Caller caller);

        Task<int> CountWithoutCaller();
    }
}
