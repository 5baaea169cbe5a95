using System.Text.Json;
using global::HotChocolate.Language;
using global::HotChocolate.Types.Sdl;
using global::HotChocolate.Types.Sdl.Rules;

namespace ChiBo.Compat.Tests.HotChocolate.Sdl;

public sealed class SdlCorpusTests(ITestOutputHelper output)
{
    /// <summary>The rules bear the names of the reference implementation's, without their last word.</summary>
    private static readonly Dictionary<string, SdlRule> _rules =
        SdlRules.All.ToDictionary(rule => $"{rule.Method.DeclaringType!.Name}Rule");

    [Fact]
    public void Each_rule_of_the_type_system_judges_as_the_reference_implementation_does()
    {
        var tally = new Tally("type-system validation", output);
        foreach (var sample in Corpus.Json("sdl-validation.json").EnumerateArray())
        {
            tally.Case(sample.GetProperty("test").GetString()!, () => Compare(sample));
        }

        tally.ShouldBeComplete();
    }

    /// <summary>The schemas of the execution corpus are valid; what is printed of them is the same schema.</summary>
    [Fact]
    public void Every_valid_schema_is_built_and_survives_printing()
    {
        var tally = new Tally("schemas built", output);
        foreach (var sample in Corpus.Json("execution-schemas.json").EnumerateObject())
        {
            tally.Case(sample.Name, () =>
            {
                var printed = SdlPrinter.Print(SdlSchema.Build(Corpus.Text(sample.Value)));
                var again = SdlPrinter.Print(SdlSchema.Build(printed));
                return printed == again ? null : $"printed\n{printed}\n    and then\n{again}";
            });
        }

        tally.ShouldBeComplete();
    }

    private static string? Compare(JsonElement sample)
    {
        var existing = sample.GetProperty("schema") is { ValueKind: JsonValueKind.String } schema
            ? GraphQLParser.Parse(Corpus.Text(schema), ParserLimits.Trusted)
            : null;
        var document = GraphQLParser.Parse(Corpus.Text(sample.GetProperty("sdl")), ParserLimits.Trusted);
        var errors = SdlSchema.Validate(document, existing, [_rules[sample.GetProperty("rule").GetString()!]]);
        var isValid = sample.GetProperty("errors").GetArrayLength() == 0;
        return isValid == (errors.Count == 0)
            ? null
            : $"should {(isValid ? "be" : "not be")} valid: {string.Join("; ", errors.Select(error => error.Message))}";
    }
}
