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

    /// <summary>The sections of the specification, or the codes, with which each rule refuses.</summary>
    private static readonly Dictionary<string, string[]> _reasons = new()
    {
        ["ExecutableDefinitionsRule"] = ["Executable-Definitions"],
        ["UniqueOperationNamesRule"] = ["Operation-Name-Uniqueness"],
        ["LoneAnonymousOperationRule"] = ["Lone-Anonymous-Operation"],
        ["SingleFieldSubscriptionsRule"] = ["Single-Root-Field"],
        ["KnownTypeNamesRule"] = ["Fragment-Spread-Type-Existence", "Type-References"],
        ["FragmentsOnCompositeTypesRule"] = ["Fragments-On-Composite-Types"],
        ["VariablesAreInputTypesRule"] = ["Variables-Are-Input-Types"],
        ["ScalarLeafsRule"] = ["Leaf-Field-Selections"],
        ["FieldsOnCorrectTypeRule"] = ["Field-Selections"],
        ["UniqueFragmentNamesRule"] = ["Fragment-Name-Uniqueness"],
        ["KnownFragmentNamesRule"] = ["Fragment-Spread-Target-Defined"],
        ["NoUnusedFragmentsRule"] = ["Fragments-Must-Be-Used"],
        ["PossibleFragmentSpreadsRule"] = ["Fragment-Spread-Is-Possible"],
        ["NoFragmentCyclesRule"] = ["Fragment-Spreads-Must-Not-Form-Cycles"],
        ["UniqueVariableNamesRule"] = ["Variable-Uniqueness"],
        ["NoUndefinedVariablesRule"] = ["All-Variable-Uses-Defined"],
        ["NoUnusedVariablesRule"] = ["All-Variables-Used"],
        ["KnownDirectivesRule"] = ["Directives-Are-Defined", "Directives-Are-in-Valid-Locations"],
        ["UniqueDirectivesPerLocationRule"] = ["Directives-Are-Unique-per-Location"],
        ["KnownArgumentNamesRule"] = ["Argument-Names"],
        ["UniqueArgumentNamesRule"] = ["Argument-Uniqueness"],
        ["ValuesOfCorrectTypeRule"] =
        [
            "Values-of-Correct-Type", "Input-Object-Field-Names", "Input-Object-Required-Fields",
            "HC0054", "HC0055", "HC0057",
        ],
        ["ProvidedRequiredArgumentsRule"] = ["Required-Arguments"],
        ["VariablesInAllowedPositionRule"] = ["All-Variable-Usages-Are-Allowed", "HC0057"],
        ["OverlappingFieldsCanBeMergedRule"] = ["Field-Selection-Merging"],
        ["UniqueInputFieldNamesRule"] = ["Input-Object-Field-Uniqueness"],
        ["MaxIntrospectionDepthRule"] = ["HC0086"],
    };

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

    /// <summary>Generated operations that other servers execute without an error are valid too.</summary>
    [Fact]
    public void Every_operation_of_the_execution_corpus_is_valid()
    {
        var tally = new Tally("operations validated", output);
        var schemas = Corpus.Json("execution-schemas.json").EnumerateObject()
            .ToDictionary(schema => schema.Name, schema => SdlSchema.Build(Corpus.Text(schema.Value)));
        foreach (var sample in Corpus.JsonLines("execution.jsonl"))
        {
            tally.Case(sample.GetProperty("id").GetString()!, () =>
            {
                var document = GraphQLParser.Parse(Corpus.Text(sample.GetProperty("query")), ParserLimits.Request);
                var errors = DocumentValidator.Validate(
                    schemas[sample.GetProperty("schema").GetString()!], document, ValidationSettings.Default);
                return errors.Count == 0 ? null : string.Join("; ", errors.Select(error => error.Message));
            });
        }

        tally.ShouldBeComplete();
    }

    private static string? Compare(JsonElement sample, SchemaModel schema)
    {
        var document = GraphQLParser.Parse(Corpus.Text(sample.GetProperty("query")), ParserLimits.Trusted);
        var errors = DocumentValidator.Validate(schema, document, _settings);
        var expected = sample.GetProperty("allErrors").EnumerateArray().ToArray();
        var isJudgedAlike = (expected.Length == 0) == (errors.Count == 0) && HasTheSameReason(sample, errors);
        return isJudgedAlike
            ? null
            : $"""
                expected {string.Join("; ", expected.Select(error => error.GetProperty("message")))}
                    but was {string.Join("; ", errors.Select(error => $"{error.Message} ({Reason(error)})"))}
                """;
    }

    /// <summary>Where only the rule under test refuses a document, it must be the one that refuses it here.</summary>
    private static bool HasTheSameReason(JsonElement sample, IReadOnlyList<DocumentError> errors)
    {
        var own = sample.GetProperty("ruleErrors").GetArrayLength();
        return own == 0
            || own != sample.GetProperty("allErrors").GetArrayLength()
            || !_reasons.TryGetValue(sample.GetProperty("rule").GetString()!, out var reasons)
            || errors.Any(error => reasons.Contains(Reason(error)));
    }

    private static string Reason(DocumentError error) =>
        error.Code ?? ((string)error.Extension("specifiedBy")!).Split("#sec-")[1];
}
