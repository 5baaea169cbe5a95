using global::HotChocolate.CostAnalysis;
using global::HotChocolate.Language;
using global::HotChocolate.Types.Model;
using global::HotChocolate.Types.Sdl;
using global::HotChocolate.Validation;

namespace ChiBo.Compat.Tests.HotChocolate.CostAnalysis;

public sealed class CostTests
{
    private static readonly SchemaModel _schema = Build(
        """
        type Query {
          slow: Int @cost(weight: "10")
          book: Book @cost(weight: "10")
          self: Query
          books(first: Int, last: Int): Books
            @listSize(assumedSize: 50, slicingArguments: ["first", "last"], slicingArgumentDefaultValue: 10,
              sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
          top(n: Int): [Book] @listSize(slicingArguments: ["n"], assumedSize: 7)
          found: [Found] @listSize(assumedSize: 5)
        }
        type Book { title: String author: Author }
        type Author { name: String @cost(weight: "2") }
        type Books { nodes: [Book] edges: [Edge] totalCount: Int }
        type Edge { node: Book }
        union Found = Book | Author
        """);

    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ slow }", 10, 1)]
    [InlineData("{ book { title } }", 10, 2)]
    [InlineData("{ book { title author { name } } }", 13, 3)]
    [InlineData("{ book { title } book { title author { name } } }", 13, 3)]
    [InlineData("{ a: slow b: slow ...F } fragment F on Query { a: slow }", 20, 1)]
    [InlineData("{ books { nodes { title } } }", 2, 12)]
    [InlineData("{ books(first: 3) { nodes { author { name } } totalCount } }", 11, 8)]
    [InlineData("{ books(first: 3, last: 4) { edges { node { title } } } }", 6, 10)]
    [InlineData("query ($n: Int = 2) { books(first: $n) { nodes { title } } }", 2, 4)]
    [InlineData("query ($m: Int) { books(first: $m) { nodes { title } } }", 2, 22)]
    [InlineData("{ top(n: 3) { title } }", 1, 4)]
    [InlineData("{ found { ... on Book { title } ... on Author { name } } }", 11, 6)]
    [InlineData("{ __schema { types { name } } }", 0, 1)]
    public void An_operation_costs_what_its_fields_weigh_and_its_lists_hold(string source, double fields, double types)
    {
        var cost = Analyze(source, name => name == "m" ? 20 : null);

        (cost.FieldCost, cost.TypeCost).ShouldBe((fields, types));
    }

    [Fact]
    public void An_operation_that_costs_too_much_is_refused()
    {
        var source = $"{{ {string.Join(' ', Enumerable.Range(0, 120).Select(i => $"a{i}: slow"))} }}";

        var refusal = Refusal(source, new CostOptions()).ShouldNotBeNull();

        refusal.Code.ShouldBe("HC0047");
        refusal.Extensions.ShouldBe([new("fieldCost", 1200d), new("maxFieldCost", 1000d)]);
        Refusal(source, new CostOptions { MaxFieldCost = 1200 }).ShouldBeNull();
        Refusal(source, new CostOptions { EnforceCostLimits = false }).ShouldBeNull();
    }

    [Fact]
    public void An_answer_with_too_many_objects_is_refused() =>
        Refusal("{ books(first: 5000) { nodes { title } } }", new CostOptions()).ShouldNotBeNull()
            .Extensions.ShouldBe([new("typeCost", 5002d), new("maxTypeCost", 1000d)]);

    [Fact]
    public void Fragments_that_double_themselves_cost_what_their_answer_would()
    {
        var source = "{ ...F0 }" + string.Concat(Enumerable.Range(0, 60).Select(
            i => $" fragment F{i} on Query {{ x: self {{ ...F{i + 1} }} y: self {{ ...F{i + 1} }} }}"))
            + " fragment F60 on Query { slow }";

        Analyze(source).TypeCost.ShouldBe(Math.Pow(2, 61) - 1);
        Refusal(source, new CostOptions()).ShouldNotBeNull().Code.ShouldBe("HC0047");
    }

    [Fact]
    public void The_dearest_of_fields_that_never_meet_counts()
    {
        const string source = "{ found { ... on Book { x: author { name } } ... on Author { x: name } } }";

        Analyze(source).FieldCost.ShouldBe(1 + (5 * (2 + 2)));
    }

    [Theory]
    [InlineData("{ top { title } }", false)]
    [InlineData("{ top(n: 1) { title } }", true)]
    public void A_list_that_wants_to_know_its_size_is_told_it(string source, bool isValid)
    {
        var errors = DocumentValidator.Validate(_schema, GraphQLParser.Parse(source), ValidationSettings.Default);

        errors.Select(error => error.Code).ShouldBe(isValid ? [] : ["HC0082"]);
    }

    private static CostMetrics Analyze(string source, Func<string, int?>? variable = null)
    {
        var document = GraphQLParser.Parse(source);
        return CostAnalyzer.Analyze(
            _schema, document, (OperationDefinitionNode)document.Definitions[0], new CostOptions(), variable);
    }

    private static DocumentError? Refusal(string source, CostOptions options) => CostLimits.Check(
        Analyze(source), options, (OperationDefinitionNode)GraphQLParser.Parse(source).Definitions[0]);

    private static SchemaModel Build(string sdl)
    {
        var builder = new SchemaBuilder { QueryTypeName = "Query" };
        CostDirectives.AddTo(builder);
        SdlReader.Read(GraphQLParser.Parse(sdl, ParserLimits.Trusted), builder);
        return builder.Build();
    }
}
