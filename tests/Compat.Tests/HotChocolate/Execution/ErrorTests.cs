using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Execution;

public sealed class ErrorTests
{
    [Fact]
    public async Task What_was_thrown_stays_secret() =>
        (await (await Executors.Build<Query>()).Ask("{ fails }")).ShouldBe(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":3}],"path":["fails"]}],"data":{"fails":null}}""");

    [Fact]
    public async Task What_is_meant_for_clients_is_told_code_first() =>
        (await (await Executors.Build<Query>()).Ask("{ refuses }")).ShouldBe(
            """{"errors":[{"message":"No.","locations":[{"line":1,"column":3}],"path":["refuses"],"extensions":{"code":"NO","why":"because"}}],"data":{"refuses":null}}""");

    [Fact]
    public async Task Details_are_shown_only_where_asked_for()
    {
        var executor = await Executors.Build<Query>(
            builder => builder.ModifyRequestOptions(options => options.IncludeExceptionDetails = true));
        (await executor.Ask("{ fails }")).ShouldContain("the secret");
    }

    [Fact]
    public async Task Filters_see_every_error_in_their_order()
    {
        var executor = await Executors.Build<Query>(builder => builder
            .AddErrorFilter(error => error.WithMessage(error.Exception?.Message ?? error.Message))
            .AddErrorFilter<Shout>());
        (await executor.AskJson("{ fails }")).GetProperty("errors")[0].GetProperty("message").GetString()
            .ShouldBe("THE SECRET");
        (await executor.AskJson("{ nope }")).GetProperty("errors")[0].GetProperty("message").GetString()!
            .ShouldContain("`NOPE`");
        (await executor.AskJson("{ ")).GetProperty("errors")[0].GetProperty("message").GetString()!
            .ShouldContain("ENDOFFILE");
    }

    [Fact]
    public async Task Resolvers_may_report_and_go_on() =>
        (await (await Executors.Build<Query>()).Ask("{ reports }")).ShouldBe(
            """{"errors":[{"message":"one","locations":[{"line":1,"column":3}],"path":["reports"]},{"message":"two","locations":[{"line":1,"column":3}],"path":["reports"]}],"data":{"reports":"fine"}}""");

    [Fact]
    public async Task A_value_that_is_none_of_its_type_is_an_error() =>
        (await (await Executors.Build<Query>()).AskJson("{ infinite }")).Code().ShouldBe("EXEC_INVALID_LEAF_VALUE");

    [Fact]
    public async Task An_operation_that_takes_too_long_is_given_up()
    {
        var executor = await Executors.Build<Query>(
            builder => builder.ModifyRequestOptions(options => options.ExecutionTimeout = TimeSpan.FromMilliseconds(100)));
        var response = await executor.AskJson("{ endless }");
        response.Code().ShouldBe("HC0045");
        response.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_canceled_request_says_so()
    {
        var executor = await Executors.Build<Query>();
        using var cancellation = new CancellationTokenSource();
        var running = executor.ExecuteAsync("{ endless }", cancellation.Token);
        await cancellation.CancelAsync();
        (await running).ExpectOperationResult().Errors![0].Code.ShouldBe("HC0049");
    }

    [Fact]
    public async Task The_dictionary_of_a_result_is_its_response()
    {
        await using var result = (await (await Executors.Build<Query>()).ExecuteAsync("{ refuses __typename }")).ExpectOperationResult();
        result.IsDataSet.ShouldBeTrue();
        result.Data!["__typename"].ShouldBe("Query");
        result.Errors![0].Path!.Print().ShouldBe("/refuses");
        result.ToDictionary().Keys.ShouldBe(["errors", "data"]);
        result.ToJson().ShouldContain("\n  \"data\": {");
    }

    public sealed class Query
    {
        public string? Fails() => throw new InvalidOperationException("the secret");

        public string? Refuses() => throw new GraphQLException(
            ErrorBuilder.New().SetMessage("No.").SetExtension("why", "because").SetCode("NO").Build());

        public string Reports(IResolverContext context)
        {
            context.ReportError("one");
            context.ReportError("two");
            return "fine";
        }

        public double? Infinite => double.PositiveInfinity;

        public async Task<string?> Endless(CancellationToken cancellation)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            return "never";
        }
    }

    public sealed class Shout : IErrorFilter
    {
        public IError OnError(IError error) => error.WithMessage(error.Message.ToUpperInvariant());
    }
}
