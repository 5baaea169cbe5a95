using System.Text.Json;
using global::HotChocolate.Language;

namespace ChiBo.Compat.Tests.HotChocolate.Language;

public sealed class LexerCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_document_has_the_tokens_that_the_reference_implementation_sees()
    {
        var tally = new Tally("lexer", output);
        foreach (var sample in Corpus.Json("lexer.json").EnumerateArray())
        {
            var body = Corpus.Text(sample.GetProperty("body"));
            tally.Case(JsonSerializer.Serialize(body), () => Compare(sample, body));
        }

        tally.ShouldBeComplete();
    }

    private static string? Compare(JsonElement sample, string body)
    {
        string actual;
        try
        {
            actual = string.Join('\n', Tokens(body));
        }
        catch (SyntaxException refusal)
        {
            actual = $"refused at {refusal.Line}:{refusal.Column}";
        }

        var expected = sample.TryGetProperty("tokens", out var tokens)
            ? string.Join('\n', tokens.EnumerateArray().Select(Describe))
            : $"refused at {Describe(sample.GetProperty("error").GetProperty("locations")[0])}";
        return actual == expected ? null : $"expected\n{expected}\n    but was\n{actual}";
    }

    private static string Describe(JsonElement value) => value.ValueKind == JsonValueKind.Array
        ? string.Join(' ', value.EnumerateArray().Select(
            part => part.ValueKind == JsonValueKind.String ? Corpus.Text(part) : part.GetRawText()))
        : $"{value.GetProperty("line")}:{value.GetProperty("column")}";

    private static List<string> Tokens(string body)
    {
        var source = Corpus.Utf8(body);
        var reader = new TokenReader(source);
        var tokens = new List<string>();
        do
        {
            reader.Read();
            var (kind, value) = Describe(reader);
            var start = UnitsBefore(source, reader.Position.Offset);
            var end = UnitsBefore(source, reader.End);
            tokens.Add($"{kind} {start} {end} {reader.Position.Line} {reader.Position.Column} {value}");
        }
        while (reader.Kind != TokenKind.EndOfFile);
        return tokens;
    }

    private static (string Kind, string Value) Describe(TokenReader token) => token.Kind switch
    {
        TokenKind.EndOfFile => ("<EOF>", "null"),
        TokenKind.Name => ("Name", token.Text()),
        TokenKind.Integer => ("Int", token.Text()),
        TokenKind.Float => ("Float", token.Text()),
        TokenKind.String => ("String", token.StringValue()),
        TokenKind.BlockString => ("BlockString", token.StringValue()),
        _ => (System.Text.Encoding.UTF8.GetString(token.Raw), "null"),
    };

    private static int UnitsBefore(byte[] source, int offset) =>
        System.Text.Encoding.UTF8.GetCharCount(source.AsSpan(0, offset));
}
