using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ChiBo.Compat.Tests.HotChocolate.Execution;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Coercion;
using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Requests;
using HotChocolate.Execution.Results;
using HotChocolate.Execution.Running;
using HotChocolate.Language;
using HotChocolate.Types.Model;
using HotChocolate.Validation;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Benchmarks;

/// <summary>What the server does with a document it has not seen, and with one it has.</summary>
[MemoryDiagnoser]
public class GraphQLBenchmarks
{
    private static readonly SchemaModel Schema = RuleSchema.Build(CommittedSchema());
    private static readonly IServiceProvider Services = new ServiceCollection().BuildServiceProvider();
    private readonly ValidationSettings _settings = new();
    private byte[] _source = [];
    private DocumentNode _document = null!;
    private OperationPlan _plan = null!;
    private JsonElement _variables;

    [Params("vote", "meeting", "sheet")]
    public string Operation { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        _source = Encoding.UTF8.GetBytes(Operations.Of(Operation));
        _document = GraphQLParser.Parse(_source);
        if (DocumentValidator.Validate(Schema, _document, _settings) is { Count: > 0 } errors)
            throw new InvalidOperationException($"{Operation} is not valid: {errors[0].Message}");
        _plan = new OperationPlan(Schema, _document, _document.Definitions.OfType<OperationDefinitionNode>().Single(), Operation);
        _variables = JsonElement.Parse(Operations.Variables(Operation));
    }

    [Benchmark]
    public object Parse() => GraphQLParser.Parse(_source);

    [Benchmark]
    public object Validate() => DocumentValidator.Validate(Schema, _document, _settings);

    /// <summary>Variables, resolvers and response of a document that is known; resolvers answer from memory.</summary>
    [Benchmark]
    public async Task<int> Execute()
    {
        var errors = new List<IError>();
        var variables = VariableReader.Read(_plan.Variables, new VariableSource(_variables, null), errors);
        var setting = new ExecutionSetting(
            _plan.VariantFor(variables), variables, new BuiltSchema("bench", Schema, Services), Services,
            new Dictionary<string, object?>(), new ResolverInstances(_ => false), _ => false, CancellationToken.None);
        var outcome = await new RunningOperation(setting).RunAsync();
        using var response = new ResponseBuffer();
        await using var result = new OperationResult(outcome.Data, true, outcome.Errors);
        ResponseWriter.Write(result, response);
        return response.Length;
    }

    private static string CommittedSchema()
    {
        using var stream = typeof(GraphQLBenchmarks).Assembly.GetManifestResourceStream("schema.graphql")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
