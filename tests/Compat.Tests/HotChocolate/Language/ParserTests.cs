using System.Text;
using global::HotChocolate.Language;

namespace ChiBo.Compat.Tests.HotChocolate.Language;

public sealed class ParserTests
{
    [Fact]
    public void Nodes_know_the_line_and_the_utf16_column_where_they_stand()
    {
        var document = GraphQLParser.Parse("# họp chi bộ\n{ a(t: \"🗳 Biểu quyết\" b: 1) c }");

        var selections = ((OperationDefinitionNode)document.Definitions[0]).SelectionSet.Selections;
        ((FieldNode)selections[0]).Arguments[1].Position.ShouldBe(new SourcePosition(46, 2, 24));
        selections[1].Position.Line.ShouldBe(2);
        selections[1].Position.Column.ShouldBe(30);
    }

    [Theory]
    [InlineData("{ a", "Expected a `RightBrace`-token, but found a `EndOfFile`-token.", 1, 4)]
    [InlineData("{ a(b: 1", "Expected a `RightParenthesis`-token, but found a `EndOfFile`-token.", 1, 9)]
    [InlineData("query ($a Int) { a }", "Expected a `Colon`-token, but found the name `Int`.", 1, 11)]
    [InlineData("{ a(b: $) }", "Expected a `Name`-token, but found a `RightParenthesis`-token.", 1, 9)]
    [InlineData("query ($a: Int = $b) { a }", "A constant value holds no variables.", 1, 18)]
    [InlineData("{\n  a(b: \"x)\n}", "Unterminated string.", 2, 11)]
    public void A_syntax_error_tells_what_was_expected_and_where(string source, string message, int line, int column)
    {
        var refusal = Should.Throw<SyntaxException>(() => GraphQLParser.Parse(source));

        refusal.Message.ShouldBe(message);
        (refusal.Line, refusal.Column).ShouldBe((line, column));
    }

    [Theory]
    [InlineData("\"Ai họp\" query Q { a }")]
    [InlineData("\"\"\"\nAi họp\n\"\"\"\nfragment F on T { a }")]
    [InlineData("query Q(\"khóa\" $id: ID!) { a(id: $id) }")]
    public void Operations_fragments_and_variables_may_have_descriptions(string source) =>
        GraphQLParser.Parse(source).ToString().ShouldContain(source.Contains("Ai") ? "Ai họp" : "khóa");

    [Fact]
    public void A_query_without_a_keyword_has_no_description() =>
        Should.Throw<SyntaxException>(() => GraphQLParser.Parse("\"Ai họp\" { a }"));

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused_wherever_they_stand()
    {
        string[] sources = ["{ a # ~\n}", "{ a(b: \"~\") }", "{ a(b: \"\"\"~\"\"\") }", "{ a ~ }"];
        foreach (var source in sources)
        {
            var bytes = Encoding.UTF8.GetBytes(source);
            bytes[Array.IndexOf(bytes, (byte)'~')] = 0xC3;

            Should.Throw<SyntaxException>(() => GraphQLParser.Parse(bytes), source);
        }
    }

    [Fact]
    public void A_name_is_the_same_string_in_every_document()
    {
        var one = (OperationDefinitionNode)GraphQLParser.Parse("{ meetingChanged }").Definitions[0];
        var other = (OperationDefinitionNode)GraphQLParser.Parse("{ meetingChanged }").Definitions[0];

        ((FieldNode)one.SelectionSet.Selections[0]).Name
            .ShouldBeSameAs(((FieldNode)other.SelectionSet.Selections[0]).Name);
    }

    [Theory]
    [InlineData("[1, {a: [true]}]", "[1, {a: [true]}]")]
    [InlineData("\"a\\u{1F5F3}b\"", "\"a🗳b\"")]
    public void A_literal_may_stand_alone(string source, string printed) =>
        GraphQLParser.ParseValue(source).ToString().ShouldBe(printed);

    [Fact]
    public void Nothing_follows_a_literal_or_a_type_that_stands_alone()
    {
        Should.Throw<SyntaxException>(() => GraphQLParser.ParseValue("1 2"));
        Should.Throw<SyntaxException>(() => GraphQLParser.ParseType("Int! !"));
    }
}
