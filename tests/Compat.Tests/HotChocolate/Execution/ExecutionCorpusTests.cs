using System.Text.Json;
using HotChocolate.Execution;
using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Requests;
using HotChocolate.Execution.Results;
using HotChocolate.Execution.Running;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace ChiBo.Compat.Tests.HotChocolate.Execution;

/// <summary>The executor gives the answers that graphql-js gives, over schemas whose resolvers follow rules.</summary>
public sealed class ExecutionCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Every_operation_of_the_corpus_gives_the_expected_response()
    {
        var sources = Corpus.Json("execution-schemas.json");
        var schemas = new Dictionary<string, SchemaModel>();
        var tally = new Tally("execution", output);
        foreach (var item in Corpus.JsonLines("execution.jsonl"))
        {
            var id = item.GetProperty("schema").GetString()!;
            var actual = await Answer(
                () => schemas.TryGetValue(id, out var known)
                    ? known
                    : schemas[id] = RuleSchema.Build(Corpus.Text(sources.GetProperty(id))),
                item);
            tally.Case(item.GetProperty("id").GetString()!, () => Compare(item.GetProperty("expected"), actual));
        }

        tally.ShouldBeComplete();
    }

    private static string? Compare(JsonElement expected, string actual)
    {
        var wanted = JsonSerializer.Serialize(expected);
        var given = JsonSerializer.Serialize(JsonSerializer.Deserialize<JsonElement>(actual));
        return wanted == given ? null : $"expected {wanted}\n    but was  {given}";
    }

    private static async Task<string> Answer(Func<SchemaModel> schema, JsonElement item)
    {
        try
        {
            return await Execute(schema(), Corpus.Text(item.GetProperty("query")), item.GetProperty("variables"));
        }
        catch (Exception e)
        {
            return JsonSerializer.Serialize(new { fault = e.ToString() });
        }
    }

    private static async Task<string> Execute(SchemaModel schema, string query, JsonElement variables)
    {
        var document = GraphQLParser.Parse(query);
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        var plan = new OperationPlan(schema, document, operation, "test");
        var errors = new List<global::HotChocolate.IError>();
        var coerced = VariableReader.Read(plan.Variables, new VariableSource(variables, null), errors);
        errors.ShouldBeEmpty();
        var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
        var setting = new ExecutionSetting(
            plan.VariantFor(coerced),
            coerced,
            new BuiltSchema("test", schema, EmptyServices.Instance),
            EmptyServices.Instance,
            new Dictionary<string, object?>(),
            new ResolverInstances(_ => false),
            _ => false,
            CancellationToken.None);
        var outcome = await new RunningOperation(setting).RunAsync();
        using var response = new ResponseBuffer();
        ResponseWriter.Write(new OperationResult(outcome.Data, true, outcome.Errors), response);
        return System.Text.Encoding.UTF8.GetString(response.Written.Span);
    }
}
