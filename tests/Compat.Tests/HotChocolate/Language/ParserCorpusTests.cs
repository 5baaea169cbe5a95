using System.Text.Json;
using global::HotChocolate.Language;

namespace ChiBo.Compat.Tests.HotChocolate.Language;

public sealed class ParserCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_document_is_read_or_refused_as_by_the_reference_implementation_and_printed_alike()
    {
        var tally = new Tally("parser", output);
        foreach (var sample in Corpus.Json("parser.json").EnumerateArray())
        {
            var body = Corpus.Text(sample.GetProperty("body"));
            tally.Case(JsonSerializer.Serialize(body), () => Compare(sample, body));
        }

        tally.ShouldBeComplete();
    }

    private static string? Compare(JsonElement sample, string body)
    {
        string? printed = null;
        var refusal = "";
        try
        {
            printed = GraphQLParser.Parse(Corpus.Utf8(body), ParserLimits.Trusted).ToString();
        }
        catch (SyntaxException error)
        {
            refusal = error.Message;
        }

        if (!sample.TryGetProperty("printed", out var expected))
        {
            return printed is null ? null : $"should be refused: {sample.GetProperty("error").GetProperty("message")}";
        }

        return printed is null ? $"should be read, but: {refusal}"
            : printed == Corpus.Text(expected) ? null
            : $"expected\n{Corpus.Text(expected)}\n    but was\n{printed}";
    }
}
