using global::HotChocolate.Validation;
using static ChiBo.Compat.Tests.HotChocolate.Validation.MeetingSchema;

namespace ChiBo.Compat.Tests.HotChocolate.Validation;

/// <summary>Corners of the specification's rules, each with its counterpart that is right.</summary>
public sealed class RuleTests
{
    [Theory]
    [InlineData("{ self { self { strs } } }")]
    [InlineData("{ found { ... on Cell { id } ... on Visit { month } __typename } }")]
    [InlineData("{ meetings { ... on RegularMeeting { m: month } ... on Visit { n: month } } }")]
    [InlineData("query ($m: String!) { meetings(filter: {month: $m, phases: OPEN}) { id } }")]
    [InlineData("query ($n: Int = 3) { meetings(filter: {month: \"1\", size: $n}) { id } }")]
    [InlineData("query ($s: Boolean = true) { meetings { title(short: $s) } }")]
    [InlineData("query ($s: Boolean) { meetings { title(short: $s) } }")]
    [InlineData("{ vote(choice: {yes: \"x\"}) }")]
    [InlineData("query ($y: String!) { vote(choice: {yes: $y}) }")]
    [InlineData("query ($y: Choice) { vote(choice: $y) }")]
    [InlineData("query ($x: Int) { at(at: {any: [\"thing\", $x]}) }")]
    [InlineData("{ strs @tag(name: \"a\") @tag(name: \"b\") }")]
    [InlineData("subscription { meetingChanged(id: 1) { id } }")]
    [InlineData("subscription { ...F } fragment F on Subscription { p: pulseChanged ... { p: pulseChanged } }")]
    [InlineData("query A { strs } query B { ...F } fragment F on Query { strs }")]
    public void What_the_specification_allows_is_valid(string source) =>
        Validate(source).Select(error => error.Message).ShouldBeEmpty();

    [Theory]
    [InlineData("{ meetings { month } }", "Field-Selections")]
    [InlineData("{ found { id } }", "Field-Selections")]
    [InlineData("{ meetings { ... on RegularMeeting { month } ... on Visit { month } } }", "Field-Selection-Merging")]
    [InlineData("{ a: strs a: __typename }", "Field-Selection-Merging")]
    [InlineData("{ meetings { title(short: true) title } }", "Field-Selection-Merging")]
    [InlineData(
        "{ meetings { ... on Visit { cell { x: id } } cell { x: name } } }", "Field-Selection-Merging")]
    [InlineData("query ($n: Int) { cell(id: $n) { id } }", "All-Variable-Usages-Are-Allowed")]
    [InlineData("query ($m: String) { meetings(filter: {month: $m}) { id } }", "All-Variable-Usages-Are-Allowed")]
    [InlineData("query ($p: [Phase]) { meetings(filter: {month: \"\", phases: $p}) { id } }",
        "All-Variable-Usages-Are-Allowed")]
    [InlineData("query ($a: Cell) { strs @skip(if: $a) }", "Variables-Are-Input-Types")]
    [InlineData("query ($a: Int, $a: Int) { at(at: $a) }", "Variable-Uniqueness")]
    [InlineData("{ meetings(filter: {month: \"\", month: \"\"}) { id } }", "Input-Object-Field-Uniqueness")]
    [InlineData("{ meetings(filter: {phases: [OPEN, SHUT], month: \"\"}) { id } }", "Values-of-Correct-Type")]
    [InlineData("{ strs @skip(if: false) @skip(if: false) }", "Directives-Are-Unique-per-Location")]
    [InlineData("query @skip(if: true) { strs }", "Directives-Are-in-Valid-Locations")]
    [InlineData("{ strs @skip(if: 99999999999999999999999) }", "Values-of-Correct-Type")]
    [InlineData("{ found { ...F } } fragment F on RegularMeeting { id }", "Fragment-Spread-Is-Possible")]
    [InlineData("subscription { pulseChanged meetingChanged(id: 1) { id } }", "Single-Root-Field")]
    [InlineData("subscription { pulseChanged @include(if: true) }", "Single-Root-Field")]
    [InlineData("subscription { __typename }", "Single-Root-Field")]
    [InlineData("mutation { a }", "Operation-Type-Existence")]
    public void What_the_specification_forbids_is_refused_for_that_reason(string source, string section) =>
        Validate(source).Select(error => error.Extension("specifiedBy"))
            .ShouldContain($"https://spec.graphql.org/September2025/#sec-{section}");

    [Theory]
    [InlineData("{ vote(choice: {}) }", "HC0054")]
    [InlineData("{ vote(choice: {yes: \"x\", no: 1}) }", "HC0054")]
    [InlineData("{ vote(choice: {yes: null}) }", "HC0055")]
    [InlineData("query ($y: String) { vote(choice: {yes: $y}) }", "HC0057")]
    public void Exactly_one_field_of_a_one_of_input_is_given(string source, string code) =>
        Refusal(source).Code.ShouldBe(code);

    [Fact]
    public void The_same_rules_hold_for_fragments_that_only_the_second_operation_reaches()
    {
        const string source =
            "query A { strs } query B($n: Int) { ...F } fragment F on Query { cell(id: $n) { id } }";

        Refusal(source).Extension("variable").ShouldBe("n");
    }

    [Fact]
    public void A_kind_of_operation_without_a_root_type_can_be_left_to_the_execution() =>
        Validate("mutation { a }", new ValidationSettings { RequireRootType = false }).ShouldBeEmpty();
}
