using static ChiBo.Compat.Tests.HotChocolate.Validation.MeetingSchema;

namespace ChiBo.Compat.Tests.HotChocolate.Validation;

/// <summary>What clients read, and what they can match on.</summary>
public sealed class MessageTests
{
    [Fact]
    public void An_unknown_field_names_its_type()
    {
        var error = Refusal("{\n  a: nope\n}");

        error.Message.ShouldBe("The field `nope` does not exist on the type `Query`.");
        error.Positions.ShouldHaveSingleItem().ShouldBe(new(4, 2, 3));
        error.Extensions.Select(extension => extension.Key).ShouldBe(["type", "field", "responseName", "specifiedBy"]);
        error.Extension("responseName").ShouldBe("a");
    }

    [Theory]
    [InlineData("{ cell { id } }", "The argument `id` is required.")]
    [InlineData("{ self { __typename } vote(x: 1) }", "The argument `x` does not exist.")]
    [InlineData("{ cell(id: 1.5) { id } }", "The specified argument value does not match the argument type.")]
    [InlineData(
        "{ strs { a } }", "Field \"strs\" must not have a selection since type \"[String!]!\" has no subfields.")]
    [InlineData(
        "{ self }",
        "Field \"self\" of type \"Query!\" must have a selection of subfields. Did you mean \"self { ... }\"?")]
    [InlineData("query ($a: Int) { strs }", "The following variables were not used: a.")]
    [InlineData("{ cell(id: $id) { id } }", "The following variables were not declared: id.")]
    [InlineData("{ ...F }", "The specified fragment `F` does not exist.")]
    public void A_refusal_says_what_is_wrong(string source, string message) =>
        Refusal(source).Message.ShouldBe(message);

    [Fact]
    public void A_literal_of_the_wrong_type_is_shown_with_the_type_that_was_expected()
    {
        var error = Refusal("{ meetings(filter: {month: 5}) { id } }");

        error.Extension("argument").ShouldBe("filter");
        error.Extension("argumentValue").ShouldBe("{month: 5}");
        error.Extension("locationType").ShouldBe("String!");
    }

    [Fact]
    public void Validation_stops_after_as_many_errors_as_the_settings_say()
    {
        var source = $"{{ {string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"nope{i}"))} }}";

        Validate(source).Count.ShouldBe(5);
        Validate(source, new() { MaxErrors = 7 }).Count.ShouldBe(7);
    }
}
