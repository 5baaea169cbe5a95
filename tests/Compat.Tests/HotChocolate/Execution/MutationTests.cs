using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Execution;

public sealed class MutationTests
{
    [Fact]
    public async Task Mutations_run_one_after_the_other_and_show_what_each_left()
    {
        var executor = await Executors.Build<Query>(builder => builder.AddMutationType<Mutation>());
        (await executor.Ask("mutation { a: set(to: 1) { value } b: setLater(to: 2) { value } c: set(to: 3) { value later } }"))
            .ShouldBe("""{"data":{"a":{"value":1},"b":{"value":2},"c":{"value":3,"later":3}}}""");
    }

    [Fact]
    public async Task After_one_that_must_not_fail_has_failed_nothing_runs()
    {
        var executor = await Executors.Build<Query>(builder => builder.AddMutationType<Mutation>());
        var response = await executor.Ask("mutation { a: set(to: 5) { value } b: failing { value } c: set(to: 6) { value } }");
        response.ShouldEndWith(""","data":null}""");
        (await executor.Ask("mutation { now { value } }")).ShouldBe("""{"data":{"now":{"value":5}}}""");
    }

    public sealed class Query
    {
        public string Hello => "";
    }

    public sealed class Mutation
    {
        private readonly Holder _holder = new();

        public Holder Set(int to)
        {
            _holder.Value = to;
            return _holder;
        }

        public async Task<Holder> SetLater(int to)
        {
            await Task.Yield();
            return Set(to);
        }

        public Holder Now() => _holder;

        public Holder Failing() => throw new InvalidOperationException();
    }

    public sealed class Holder
    {
        public int Value { get; set; }

        public async Task<int> Later()
        {
            await Task.Yield();
            return Value;
        }
    }
}
