using System.Security.Claims;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Execution;

public sealed class InjectionTests
{
    [Fact]
    public async Task What_is_injected_is_no_argument()
    {
        var executor = await Build();
        var sdl = executor.Schema.Print();
        sdl.ShouldContain("everything(argument: String!): String!");
        sdl.ShouldContain("forced: String!");
    }

    [Fact]
    public async Task Everything_that_can_be_injected_is()
    {
        var executor = await Build();
        var context = new DefaultHttpContext();
        await using var result = await executor.ExecuteAsync(builder => builder
            .SetDocument("query Q { everything(argument: \"a\") }")
            .SetUser(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, "An")], "test")))
            .SetGlobalState(nameof(HttpContext), context)
            .SetGlobalState("state", "global")
            .SetGlobalState("other", 5));
        result.ToJson(false).ShouldBe("""{"data":{"everything":"a An clock keyed global 5 everything Q /everything True"}}""");
    }

    [Fact]
    public async Task Without_a_user_who_asks_for_one_fails() =>
        (await (await Build()).Ask("{ whoAmI }")).ShouldContain("Unexpected Execution Error");

    [Fact]
    public async Task Resolvers_of_queries_have_scopes_of_their_own_and_mutations_share_the_requests()
    {
        var executor = await Build();
        var queried = (await executor.AskJson("{ a: scoped b: scoped }")).GetProperty("data");
        queried.GetProperty("a").GetString().ShouldNotBe(queried.GetProperty("b").GetString());
        var changed = (await executor.AskJson("mutation { a: scoped b: scoped }")).GetProperty("data");
        changed.GetProperty("a").GetString().ShouldBe(changed.GetProperty("b").GetString());
    }

    [Fact]
    public async Task Scopes_end_with_their_resolvers_and_lazy_lists_run_before()
    {
        var executor = await Build();
        (await executor.Ask("{ lazy }")).ShouldBe("""{"data":{"lazy":["open","open"]}}""");
    }

    [Fact]
    public async Task Middleware_wraps_resolvers_in_the_order_it_is_described()
    {
        var executor = await Executors.Build(builder => builder.AddQueryType<Plain>(type =>
        {
            type.BindFieldsExplicitly();
            type.Field(query => query.Text).Use(Add("1")).Use(Add("2")).Name("renamed").Description("Described.");
            type.Field("made").Argument("by", argument => argument.Type<NonNullType<IdType>>())
                .Type<IdType>()
                .Resolve(context => context.ArgumentValue<string>("by") + "!");
            type.Field("twice").Resolve(() => 2);
            type.Field("with").ResolveWith<Resolvers>(resolvers => resolvers.Of(default!, default!));
        }));
        (await executor.Ask("{ renamed made(by: 7) twice with(more: \"m\") }"))
            .ShouldBe("""{"data":{"renamed":"text21","made":"7!","twice":2,"with":"textm"}}""");
        executor.Schema.Print().ShouldContain("made(by: ID!): ID");
        executor.Schema.Print().ShouldNotContain("hidden");
    }

    private static FieldMiddleware Add(string text) => next => async context =>
    {
        await next(context);
        context.Result += text;
    };

    private static Task<IRequestExecutor> Build() => Executors.Build<Query>(builder =>
    {
        builder.Services.AddSingleton<Clock>().AddScoped<Session>();
        builder.Services.AddKeyedSingleton("key", new Clock { Name = "keyed" });
        builder.AddMutationType<Mutation>();
    });

    public sealed class Clock
    {
        public string Name { get; init; } = "clock";
    }

    public sealed class Session : IDisposable
    {
        public string Id { get; } = Guid.NewGuid().ToString();

        public string State { get; private set; } = "open";

        public void Dispose() => State = "closed";
    }

    public sealed class Query
    {
        public string Everything(
            string argument,
            ClaimsPrincipal user,
            Clock clock,
            [Service("key")] Clock keyed,
            [GlobalState] string state,
            [GlobalState("other")] int number,
            IResolverContext context,
            global::HotChocolate.Path path,
            HttpContext http,
            ISchema schema,
            CancellationToken cancellation) => string.Join(
                ' ',
                argument,
                user.Identity!.Name,
                clock.Name,
                keyed.Name,
                state,
                number,
                context.Selection.Field.Name,
                context.Operation.Name,
                path.Print(),
                http is not null && schema.Print().Length > 0 && cancellation.CanBeCanceled);

        public string Forced([Service] Clock clock) => clock.Name;

        public string WhoAmI(ClaimsPrincipal user) => user.Identity!.Name!;

        public string Scoped(Session session) => session.Id;

        public IEnumerable<string> Lazy(Session session) => Enumerable.Range(0, 2).Select(_ => session.State);
    }

    public sealed class Mutation
    {
        public string Scoped(Session session) => session.Id;
    }

    public sealed class Plain
    {
        public string Text => "text";

        public string Hidden => "hidden";
    }

    public sealed class Resolvers
    {
        public string Of([Parent] Plain plain, string more) => plain.Text + more;
    }
}
