using System.Security.Claims;
using System.Text.Json;
using HotChocolate;
using HotChocolate.Authorization;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;
using AllowAnonymousAttribute = HotChocolate.Authorization.AllowAnonymousAttribute;
using AuthorizeAttribute = HotChocolate.Authorization.AuthorizeAttribute;

namespace ChiBo.Compat.Tests.HotChocolate.Authorization;

public sealed class AuthorizationTests
{
    private static readonly ClaimsPrincipal _nobody = new(new ClaimsIdentity());

    private static readonly ClaimsPrincipal _member = User("member");

    private static readonly ClaimsPrincipal _secretary = User("secretary");

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

    [Theory]
    [InlineData("own", true, true)]
    [InlineData("byRole", false, true)]
    [InlineData("byPolicy", false, true)]
    [InlineData("byBoth", false, true)]
    [InlineData("after", false, true)]
    [InlineData("secret { text }", false, true)]
    public async Task Rules_decide(string field, bool member, bool secretary)
    {
        IsAllowed(await Ask($"{{ {field} }}", _member)).ShouldBe(member);
        IsAllowed(await Ask($"{{ {field} }}", _secretary)).ShouldBe(secretary);
    }

    [Fact]
    public async Task A_policy_that_nobody_made_is_told() =>
        (await Ask("{ unknown }", _member)).Code().ShouldBe("AUTH_POLICY_NOT_FOUND");

    [Fact]
    public async Task Rules_before_execution_refuse_the_whole_request()
    {
        (await Ask("{ open early }", _member)).TryGetProperty("data", out _).ShouldBeFalse();
        (await Ask("{ open early }", _secretary)).GetProperty("data").ToString()
            .ShouldBe("""{"open":"open","early":"early"}""");
    }

    [Fact]
    public async Task What_a_class_asks_its_fields_ask_unless_they_let_everyone_in()
    {
        var response = await Ask("{ closed welcome }", null);
        response.GetProperty("errors").GetArrayLength().ShouldBe(1);
        response.GetProperty("data").ToString().ShouldBe("""{"closed":null,"welcome":"welcome"}""");
    }

    [Fact]
    public async Task Policies_are_asked_with_the_field()
    {
        var seen = new List<object?>();
        await Ask("{ byPolicy }", _secretary, seen);
        seen.ShouldHaveSingleItem().ShouldBeAssignableTo<IResolverContext>();
    }

    [Fact]
    public async Task The_schema_says_what_fields_ask()
    {
        var sdl = (await Build([])).Schema.Print();
        sdl.ShouldContain("byRole: String @authorize(roles: [\"secretary\", \"chair\"])");
        sdl.ShouldContain("repeatable on OBJECT | FIELD_DEFINITION");
        sdl.ShouldContain("type Secret @authorize(policy: \"secretary\") {");
    }

    [Fact]
    public async Task A_rule_that_nobody_could_ask_makes_no_schema() =>
        (await Should.ThrowAsync<SchemaException>(() => Executors.Build<Query>())).Message
            .ShouldContain("AddAuthorization");

    private static bool IsAllowed(JsonElement response)
    {
        if (response.TryGetProperty("errors", out _))
        {
            response.Code().ShouldBe("AUTH_NOT_AUTHORIZED");
            return false;
        }

        return true;
    }

    private static ClaimsPrincipal User(string role) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));

    private static async Task<JsonElement> Ask(string query, ClaimsPrincipal? user, List<object?>? seen = null)
    {
        var executor = await Build(seen ?? []);
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

    private static Task<IRequestExecutor> Build(List<object?> seen) => Executors.Build<Query>(builder => builder
        .AddTypeExtension<Closed>()
        .AddAuthorization(options => options.AddPolicy("secretary", policy => policy.RequireAssertion(context =>
        {
            seen.Add(context.Resource);
            return context.User.IsInRole("secretary");
        }))));

    public sealed class Query
    {
        public string Open => "open";

        [Authorize]
        public string? Own => "own";

        [Authorize(Roles = ["secretary", "chair"])]
        public string? ByRole => "role";

        [Authorize("secretary")]
        public async Task<string?> ByPolicy()
        {
            await Task.Yield();
            return "policy";
        }

        [Authorize]
        [Authorize("secretary")]
        public string? ByBoth() => "both";

        [Authorize("secretary", ApplyPolicy.AfterResolver)]
        public string? After() => "after";

        [Authorize("secretary", ApplyPolicy.Validation)]
        public string? Early() => "early";

        [Authorize("nobody made it")]
        public string? Unknown() => "unknown";

        public Secret? Secret() => new("text");
    }

    [ExtendObjectType(typeof(Query))]
    public sealed class Closed
    {
        [Authorize]
        [GraphQLName("closed")]
        public string? GetClosed() => "closed";

        [AllowAnonymous]
        public string? Welcome() => "welcome";
    }

    [Authorize("secretary")]
    public sealed record Secret(string Text);
}
