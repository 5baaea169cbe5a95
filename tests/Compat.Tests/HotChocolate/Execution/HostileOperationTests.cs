using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Execution;

public sealed class HostileOperationTests
{
    [Fact]
    public async Task Operations_that_would_double_forever_are_refused_at_once()
    {
        var executor = await Executors.Build<Query>(builder => builder.AddCostAnalyzer());
        var fragments = string.Join(' ', Enumerable.Range(0, 20).Select(i =>
            $"fragment f{i} on Query {{ a: self {{ ...f{i + 1} }} b: self {{ ...f{i + 1} }} }}"));
        var watch = Stopwatch.StartNew();
        var response = await executor.AskJson($"{{ ...f0 }} {fragments} fragment f20 on Query {{ leaf }}");
        response.TryGetProperty("data", out _).ShouldBeFalse();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Plans_are_made_only_as_far_as_values_go()
    {
        var executor = await Executors.Build<Query>();
        var fragments = string.Join(' ', Enumerable.Range(0, 14).Select(i =>
            $"fragment f{i} on Query {{ a: nothing {{ ...f{i + 1} }} b: nothing {{ ...f{i + 1} }} }}"));
        var watch = Stopwatch.StartNew();
        (await executor.Ask($"{{ ...f0 }} {fragments} fragment f14 on Query {{ leaf }}"))
            .ShouldBe("""{"data":{"a":null,"b":null}}""");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task Depth_and_introspection_can_be_limited_and_opened_for_one_request()
    {
        var executor = await Executors.Build<Query>(builder => builder
            .AddMaxExecutionDepthRule(4, allowRequestOverrides: true)
            .DisableIntrospection());
        var deep = await executor.AskJson("{ self { self { self { self { leaf } } } } }");
        deep.GetProperty("errors")[0].GetProperty("extensions").ToString().ShouldContain("\"allowedExecutionDepth\":4");
        (await executor.AskJson("{ __schema { description } }")).Code().ShouldBe("HC0046");
        await using var allowed = await global::HotChocolate.Execution.ExecutionRequestExecutorExtensions.ExecuteAsync(
            executor,
            builder => global::HotChocolate.Execution.OperationRequestBuilderExtensions.AllowIntrospection(
                builder.SetDocument("{ __schema { description } }")));
        global::HotChocolate.ExecutionResultExtensions.ToJson(allowed, false).ShouldBe("""{"data":{"__schema":{"description":null}}}""");
    }

    public sealed class Query
    {
        public Query Self => this;

        public Query? Nothing => null;

        public int Leaf => 1;
    }
}
