using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Language;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Schema;

/// <summary>A scalar of the schema's author: a text with a form, or a known scalar that says where it is specified.</summary>
public sealed class OwnScalarTests
{
    [Fact]
    public async Task It_is_printed_with_what_it_says_of_itself() =>
        (await Schema()).Schema.ToString().ShouldSatisfyAllConditions(
            sdl => sdl.ShouldContain("\"Two letters.\"\nscalar Code @specifiedBy(url: \"https://example.org/code\")"),
            sdl => sdl.ShouldContain("scalar Decimal @specifiedBy(url: \"https://example.org/decimal\")"),
            sdl => sdl.ShouldContain("echo(code: Code!): Code!"));

    [Fact]
    public async Task It_goes_in_and_out_as_its_text_and_a_known_one_as_before() =>
        (await (await Schema()).Ask("query($c: Code!) { echo(code: $c) list(codes: [\"cd\", $c]) half }", new { c = "ab" }))
            .ShouldBe("""{"data":{"echo":"ab","list":["cd","ab"],"half":0.50}}""");

    [Theory]
    [InlineData("{ echo(code: \"abc\") }", null)]
    [InlineData("{ list(codes: [\"ab\", \"abc\"]) }", null)]
    [InlineData("query($c: Code!) { echo(code: $c) }", "abc")]
    public async Task What_it_does_not_take_is_refused_in_its_own_words(string query, string? code)
    {
        var answer = await (await Schema()).AskJson(query, code is null ? null : new { c = code });
        var error = answer.GetProperty("errors")[0];
        error.GetProperty("message").GetString().ShouldBe("\"abc\" has not two letters.");
        error.GetProperty("locations")[0].GetProperty("line").GetInt32().ShouldBe(1);
        answer.TryGetProperty("data", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData("{ echo(code: 12) }", null)]
    [InlineData("query($c: Code!) { echo(code: $c) }", 12)]
    public async Task What_is_no_text_is_refused_without_asking_it(string query, int? code) =>
        (await (await Schema()).AskJson(query, code is null ? null : new { c = code })).GetProperty("errors").GetArrayLength().ShouldBe(1);

    private static Task<IRequestExecutor> Schema() => Executors.Build<Query>(builder =>
        builder.AddType<CodeType>().BindRuntimeType<decimal, SpecifiedDecimalType>());

    public sealed class Query
    {
        [GraphQLType("Code!")]
        public string Echo([GraphQLType("Code!")] string code) => code;

        [GraphQLType("[Code!]!")]
        public IEnumerable<string> List([GraphQLType("[Code!]!")] IReadOnlyList<string> codes) => codes;

        public decimal Half => 0.50m;
    }

    public sealed class CodeType : StringType
    {
        public CodeType()
            : base("Code", "Two letters.") => SpecifiedBy = new Uri("https://example.org/code");

        protected override string ParseLiteral(StringValueNode valueSyntax) =>
            valueSyntax.Value.Length == 2
                ? valueSyntax.Value
                : throw new SerializationException($"\"{valueSyntax.Value}\" has not two letters.", this);
    }

    public sealed class SpecifiedDecimalType : DecimalType
    {
        public SpecifiedDecimalType() => SpecifiedBy = new Uri("https://example.org/decimal");
    }
}
