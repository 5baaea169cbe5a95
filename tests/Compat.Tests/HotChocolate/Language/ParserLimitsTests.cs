using global::HotChocolate.Execution.Options;
using global::HotChocolate.Language;

namespace ChiBo.Compat.Tests.HotChocolate.Language;

/// <summary>Documents made to hurt: each is refused, and the process is still there to say so.</summary>
public sealed class ParserLimitsTests
{
    public static TheoryData<string, string> Nested => new()
    {
        { "selection sets", string.Concat(Enumerable.Repeat("{a", 100_000)) + new string('}', 100_000) },
        { "unclosed selection sets", string.Concat(Enumerable.Repeat("{a", 100_000)) },
        { "inline fragments", "{" + string.Concat(Enumerable.Repeat("...{", 100_000)) },
        { "lists", "{a(b:" + new string('[', 100_000) },
        { "objects", "{a(b:" + string.Concat(Enumerable.Repeat("{a:", 100_000)) },
        { "defaults", "query($a:T=" + new string('[', 100_000) },
        { "types", "query($a:" + new string('[', 100_000) },
        { "field types", "type A{a:" + new string('[', 100_000) },
        { "arguments of directives", "type A @d(a:" + new string('[', 100_000) },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Nesting_beyond_the_limit_is_refused_before_the_stack_ends(string what, string source)
    {
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse(source), what).Message.ShouldContain("200 levels");
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse(source, ParserLimits.Trusted), what);
    }

    [Fact]
    public void Nesting_up_to_the_limit_is_read()
    {
        var source = string.Concat(Enumerable.Repeat("{a", 200)) + new string('}', 200);

        GraphQLParser.Parse(source).FieldCount.ShouldBe(200);
    }

    [Fact]
    public void More_fields_than_allowed_are_refused()
    {
        GraphQLParser.Parse(Aliases(2048)).FieldCount.ShouldBe(2048);
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse(Aliases(2049))).Message.ShouldContain("2048 fields");
        GraphQLParser.Parse(Aliases(20_000), ParserLimits.Trusted).FieldCount.ShouldBe(20_000);
    }

    [Fact]
    public void More_directives_at_one_place_than_allowed_are_refused()
    {
        GraphQLParser.Parse("{ a @a @b @c @d }").FieldCount.ShouldBe(1);
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse("{ a @a @b @c @d @e }")).Message
            .ShouldContain("4 directives");
    }

    [Fact]
    public void More_tokens_or_nodes_than_the_options_allow_are_refused()
    {
        var tokens = new RequestParserOptions { MaxAllowedTokens = 4 }.ToLimits();
        GraphQLParser.Parse("{ a b }", tokens).FieldCount.ShouldBe(2);
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse("{ a b c }", tokens)).Message.ShouldContain("4 tokens");

        var nodes = new RequestParserOptions { MaxAllowedNodes = 5 }.ToLimits();
        GraphQLParser.Parse("{ a b }", nodes).FieldCount.ShouldBe(2);
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse("{ a b c }", nodes)).Message.ShouldContain("5 nodes");
    }

    private static string Aliases(int count) =>
        $"{{{string.Join(' ', Enumerable.Range(0, count).Select(i => $"a{i}:__typename"))}}}";
}
