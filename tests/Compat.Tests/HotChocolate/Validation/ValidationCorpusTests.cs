using System.Text.Json;
using global::HotChocolate.Language;
using global::HotChocolate.Types.Model;
using global::HotChocolate.Types.Sdl;
using global::HotChocolate.Validation;

namespace ChiBo.Compat.Tests.HotChocolate.Validation;

public sealed class ValidationCorpusTests(ITestOutputHelper output)
{
    /// <summary>The reference implementation asks for the root type only when it executes.</summary>
    private static readonly ValidationSettings _settings =
        new() { MaxErrors = int.MaxValue, RequireRootType = false };

    [Fact]
    public void Every_document_is_valid_or_not_as_the_reference_implementation_says()
    {
        var tally = new Tally("validation", output);
        var corpus = Corpus.Json("validation.json");
        var schemas = corpus.GetProperty("schemas").EnumerateArray()
            .Select(schema => new Lazy<SchemaModel>(() => SdlSchema.Build(Corpus.Text(schema))))
            .ToArray();
        foreach (var sample in corpus.GetProperty("cases").EnumerateArray())
        {
            tally.Case(
                $"{sample.GetProperty("test")}\n{sample.GetProperty("query").GetString()}",
                () => Compare(sample, schemas[sample.GetProperty("schema").GetInt32()].Value));
        }

        tally.ShouldBeComplete();
    }

    private static string? Compare(JsonElement sample, SchemaModel schema)
    {
        var document = GraphQLParser.Parse(Corpus.Text(sample.GetProperty("query")), ParserLimits.Trusted);
        var errors = DocumentValidator.Validate(schema, document, _settings);
        var expected = sample.GetProperty("allErrors").EnumerateArray().ToArray();
        return (expected.Length == 0) == (errors.Count == 0)
            ? null
            : $"expected {expected.Length} errors: {string.Join("; ", expected.Select(e => e.GetProperty("message")))}\n"
                + $"    but was {string.Join("; ", errors.Select(error => error.Message))}";
    }
}
