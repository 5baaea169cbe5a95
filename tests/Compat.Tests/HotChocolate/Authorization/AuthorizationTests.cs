using System.Security.Claims;
using System.Text.Json;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Execution;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Authorization;

public sealed class AuthorizationTests
{
    private static readonly ClaimsPrincipal _nobody = new(new ClaimsIdentity());

    private static readonly ClaimsPrincipal _member = new(new ClaimsIdentity([new Claim(ClaimTypes.Name, "An")], "test"));

    [Fact]
    public async Task Who_is_not_known_is_told_so()
    {
        foreach (var user in new[] { null, _nobody })
        {
            var response = await Ask("{ open own }", user);
            response.Code().ShouldBe("AUTH_NOT_AUTHENTICATED");
            response.GetProperty("errors")[0].GetProperty("message").GetString()
                .ShouldBe("The current user is not authorized to access this resource.");
            response.GetProperty("data").ToString().ShouldBe("""{"open":"open","own":null}""");
        }
    }

    [Fact]
    public async Task Who_is_known_is_let_in() =>
        (await Ask("{ own secret { text } }", _member)).GetProperty("data").ToString()
            .ShouldBe("""{"own":"own","secret":{"text":"text"}}""");

    [Fact]
    public async Task A_type_asks_wherever_it_is_given() =>
        (await Ask("{ secret { text } }", null)).Code().ShouldBe("AUTH_NOT_AUTHENTICATED");

    [Fact]
    public async Task The_default_policy_decides()
    {
        (await Ask("{ own }", _member, isStrict: true)).Code().ShouldBe("AUTH_NOT_AUTHORIZED");
        (await Ask("{ own }", _nobody, isStrict: true)).Code().ShouldBe("AUTH_NOT_AUTHENTICATED");
    }

    /// <summary>Nobody who may not listen makes a source be opened.</summary>
    [Fact]
    public async Task A_subscription_asks_before_its_source_is_opened()
    {
        Told.Opened = 0;
        (await Ask("subscription { told }", null)).Code().ShouldBe("AUTH_NOT_AUTHENTICATED");
        Told.Opened.ShouldBe(0);
        var executor = await Build();
        await using var allowed = await executor.ExecuteAsync(builder => builder.SetDocument("subscription { told }").SetUser(_member));
        allowed.ExpectResponseStream();
        Told.Opened.ShouldBe(1);
    }

    [Fact]
    public async Task The_schema_says_what_fields_ask()
    {
        var sdl = (await Build()).Schema.Print();
        sdl.ShouldContain("own: String @authorize");
        sdl.ShouldContain("repeatable on OBJECT | FIELD_DEFINITION");
        sdl.ShouldContain("type Secret @authorize {");
    }

    [Fact]
    public async Task A_rule_that_nobody_could_ask_makes_no_schema() =>
        (await Should.ThrowAsync<SchemaException>(() => Executors.Build(builder => builder
            .AddQueryType<Query>(query => query.Authorize())))).Message.ShouldContain("AddAuthorization");

    [Fact]
    public async Task A_rule_for_another_time_is_refused() => await Should.ThrowAsync<NotSupportedException>(
        () => Executors.Build(builder => builder.AddAuthorization().AddQueryType<Query>(
            query => query.Authorize(ApplyPolicy.Validation))));

    private static async Task<JsonElement> Ask(string query, ClaimsPrincipal? user, bool isStrict = false)
    {
        var executor = await Build(isStrict);
        await using var result = await executor.ExecuteAsync(builder =>
        {
            builder.SetDocument(query);
            if (user is not null)
            {
                builder.SetUser(user);
            }
        });
        return JsonSerializer.Deserialize<JsonElement>(result.ToJson(withIndentations: false));
    }

    private static Task<IRequestExecutor> Build(bool isStrict = false) => Executors.Build(builder =>
    {
        builder.Services.AddLogging();
        builder.AddAuthorization()
            .AddQueryType<Query>(query => query.Field(q => q.Own).Authorize())
            .AddObjectType<Secret>(secret => secret.Authorize())
            .AddSubscriptionType(subscription => subscription.Name("Subscription").Authorize())
            .AddTypeExtension<Told>();
        if (isStrict)
        {
            builder.Services.Configure<Microsoft.AspNetCore.Authorization.AuthorizationOptions>(options =>
                options.DefaultPolicy = new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder()
                    .RequireAuthenticatedUser().RequireRole("secretary").Build());
        }
    });

    public sealed class Query
    {
        public string Open => "open";

        public string? Own => "own";

        public Secret? Secret() => new("text");
    }

    public sealed record Secret(string Text);

    [ExtendObjectType("Subscription")]
    public sealed class Told
    {
        public static int Opened { get; set; }

        [Subscribe(With = nameof(Open))]
        public int GetTold([EventMessage] int number) => number;

        public IAsyncEnumerable<int> Open()
        {
            Opened++;
            return new[] { 1 }.ToAsyncEnumerable();
        }
    }
}
