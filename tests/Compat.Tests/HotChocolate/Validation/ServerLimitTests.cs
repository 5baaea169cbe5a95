using global::HotChocolate.Validation;
using static ChiBo.Compat.Tests.HotChocolate.Validation.MeetingSchema;

namespace ChiBo.Compat.Tests.HotChocolate.Validation;

/// <summary>Limits that the specification leaves to the server.</summary>
public sealed class ServerLimitTests
{
    private const string Deep = "{ self { self { self { self { strs } } } } }";
    private const string DeepInFragments =
        "{ self { ...F } } fragment F on Query { self { ...G } } fragment G on Query { self { self { strs } } }";

    [Theory]
    [InlineData(Deep)]
    [InlineData(DeepInFragments)]
    public void An_operation_is_no_deeper_than_allowed(string source)
    {
        Validate(source, new() { MaxDepth = 5 }).ShouldBeEmpty();

        var error = Refusal(source, new() { MaxDepth = 4 });
        error.Message.ShouldBe(
            "The GraphQL document has an execution depth of 5 which exceeds the max allowed execution depth of 4.");
        error.Extension("allowedExecutionDepth").ShouldBe(4);
        error.Extension("detectedExecutionDepth").ShouldBe(5);
    }

    [Fact]
    public void Introspection_can_be_left_out_of_the_depth()
    {
        const string source = "{ __schema { types { fields { type { name } } } } }";

        Refusal(source, new() { MaxDepth = 4 }).Extension("detectedExecutionDepth").ShouldBe(5);
        Validate(source, new() { MaxDepth = 4, SkipIntrospectionFields = true }).ShouldBeEmpty();
    }

    [Fact]
    public void Fragments_cannot_nest_fields_deeper_than_the_execution_can_follow()
    {
        var source = "{ ...F0 }" + string.Concat(Enumerable.Range(0, 300).Select(
            i => $" fragment F{i} on Query {{ self {{ ...F{i + 1} }} }}")) + " fragment F300 on Query { strs }";

        Refusal(source).Extension("detectedExecutionDepth").ShouldBe(301);
    }

    [Theory]
    [InlineData("{ __schema { description } }")]
    [InlineData("{ __type(name: \"Cell\") { name } }")]
    [InlineData("{ self { ...F } } fragment F on Query { x: __schema { description } }")]
    public void The_schema_is_asked_about_only_where_that_is_allowed(string source)
    {
        Validate(source).ShouldBeEmpty();
        Refusal(source, new() { DisableIntrospection = true }).Code.ShouldBe("HC0046");
        Validate("{ __typename }", new() { DisableIntrospection = true }).ShouldBeEmpty();
    }

    [Fact]
    public void Introspection_does_not_go_round_in_circles()
    {
        Validate("{ __schema { types { fields { type { fields { name } } } } } }").ShouldBeEmpty();
        Refusal("{ __schema { types { fields { type { fields { type { interfaces { name } } } } } } } }")
            .Code.ShouldBe("HC0086");
        Validate($"{{ __type(name: \"Cell\") {{ {OfType(16)} }} }}").ShouldBeEmpty();
        Refusal($"{{ __type(name: \"Cell\") {{ {OfType(17)} }} }}").Code.ShouldBe("HC0086");

        static string OfType(int depth) => depth == 0 ? "name" : $"ofType {{ {OfType(depth - 1)} }}";
    }

    [Theory]
    [InlineData("{ cell(id: 1) { parent { parent { parent { parent { id } } } } } }")]
    [InlineData(
        "{ cell(id: 1) { parent { ...F } } } fragment F on Cell { parent { ... { parent { parent { id } } } } }")]
    public void A_field_stands_within_itself_no_more_often_than_allowed(string source)
    {
        Validate(source).ShouldBeEmpty();
        Validate(source, new() { MaxFieldCycleDepth = 4 }).ShouldBeEmpty();
        Refusal(source, new() { MaxFieldCycleDepth = 3 }).Code.ShouldBe("HC0087");

        var own = new ValidationSettings
        {
            MaxFieldCycleDepth = 3,
            FieldCycleDepths = new Dictionary<string, int> { ["Cell.parent"] = 4 },
        };
        Validate(source, own).ShouldBeEmpty();
    }

    [Fact]
    public void Fields_side_by_side_are_no_cycle()
    {
        var source = $"{{ {string.Join(' ', Enumerable.Range(0, 50).Select(i => $"a{i}: self {{ strs }}"))} }}";

        Validate(source, new() { MaxFieldCycleDepth = 1 }).ShouldBeEmpty();
    }

    [Fact]
    public void The_tools_own_question_about_the_schema_passes_every_default()
    {
        const string ofType = "kind name ofType { kind name ofType { kind name ofType { kind name } } }";
        const string value = $"name description type {{ {ofType} }} defaultValue isDeprecated deprecationReason";
        const string source =
            $$"""
            query IntrospectionQuery {
              __schema {
                description queryType { name kind } mutationType { name } subscriptionType { name }
                types {
                  kind name description specifiedByURL isOneOf
                  fields(includeDeprecated: true) {
                    name description args(includeDeprecated: true) { {{value}} }
                    type { {{ofType}} } isDeprecated deprecationReason
                  }
                  inputFields(includeDeprecated: true) { {{value}} }
                  interfaces { {{ofType}} }
                  enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
                  possibleTypes { {{ofType}} }
                }
                directives { name description isRepeatable locations args(includeDeprecated: true) { {{value}} } }
              }
            }
            """;

        Validate(source, new() { MaxFieldCycleDepth = 3 }).ShouldBeEmpty();
    }
}
