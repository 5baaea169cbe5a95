using global::HotChocolate.Types.Model;
using global::HotChocolate.Types.Sdl;

namespace ChiBo.Compat.Tests.HotChocolate.Sdl;

/// <summary>The rules of the type system: each schema breaks one, next to it is one that does not.</summary>
public sealed class SchemaRuleTests
{
    private const string Query = "type Query { a: Int } ";

    [Theory]
    [InlineData("type A { a: Int }", "no query type")]
    [InlineData("schema { query: A } input A { a: Int }", "`A` is not an object type")]
    [InlineData("schema { query: A mutation: A } type A { a: Int }", "more than one kind of operation")]
    [InlineData("type Query { __a: Int }", "two underscores")]
    [InlineData("type Query { a(__b: Int): Int }", "two underscores")]
    [InlineData(Query + "directive @__d on FIELD", "two underscores")]
    [InlineData("type Query", "has no members")]
    [InlineData(Query + "enum E", "has no members")]
    [InlineData(Query + "union U", "has no members")]
    [InlineData(Query + "input I", "has no members")]
    [InlineData("type Query { a: I } input I { a: Int }", "cannot give the input type")]
    [InlineData("type Query { a(b: Query): Int }", "cannot take the output type")]
    [InlineData(Query + "input I { a: Query }", "cannot take the output type")]
    [InlineData("type Query implements Query { a: Int }", "not an interface")]
    [InlineData("type Query implements I & I { a: Int } interface I { a: Int }", "more than once")]
    [InlineData("type Query implements I { a: Int } interface I { b: Int }", "lacks the field `b`")]
    [InlineData("type Query implements I { a: Int } interface I { a: Int! }", "promises `Int!`")]
    [InlineData("type Query implements I { a: Int } interface I { a(b: Int): Int }", "lacks the argument `b`")]
    [InlineData("type Query implements I { a(b: Int!): Int } interface I { a(b: Int): Int }", "takes `b` as `Int!`")]
    [InlineData("type Query implements I { a(b: Int!): Int } interface I { a: Int }", "requires `b`")]
    [InlineData(
        "type Query implements I { a: Int } interface I implements J { a: Int } interface J { a: Int }",
        "must implement `J`")]
    [InlineData(
        Query + "interface I implements J { a: Int } interface J implements I { a: Int }", "which implements `I`")]
    [InlineData(Query + "interface I implements I { a: Int }", "cannot implement itself")]
    [InlineData(Query + "union U = Query | Query", "more than once")]
    [InlineData(Query + "union U = Int", "not an object type")]
    [InlineData(Query + "input I { a: I! }", "I > I")]
    [InlineData(Query + "input I { a: J! } input J { b: I! }", "I > J > I")]
    [InlineData(Query + "input I { a: I = {} }", "default of `I.a` needs itself")]
    [InlineData("type Query { a(b: Int = \"1\"): Int }", "is no `Int`")]
    [InlineData(Query + "enum E { A } input I { a: [E!] = [A, B] }", "is no `[E!]`")]
    [InlineData(Query + "input I { a: J = {} } input J { b: Int! }", "is no `J`")]
    [InlineData(Query + "directive @d(a: Int! = null) on FIELD", "is no `Int!`")]
    [InlineData(Query + "input I @oneOf { a: Int! }", "must be nullable")]
    [InlineData(Query + "input I @oneOf { a: Int = 1 }", "has no default")]
    [InlineData("type Query { a(b: Int! @deprecated): Int }", "cannot be deprecated")]
    [InlineData(Query + "directive @d(a: Int @d) on ARGUMENT_DEFINITION", "help of itself")]
    [InlineData("type Query { a: Nope }", "`Nope` does not exist")]
    [InlineData("{ a }", "no operations")]
    public void A_schema_that_breaks_a_rule_is_refused_with_the_reason(string sdl, string reason) =>
        Should.Throw<InvalidSchemaException>(() => SdlSchema.Build(sdl)).Message.ShouldContain(reason);

    [Theory]
    [InlineData("schema { query: A } type A { a: Int }")]
    [InlineData("type Query implements I { a: Int! } interface I { a: Int }")]
    [InlineData("type Query implements I { a: [Query!]! } interface I { a: [I] }")]
    [InlineData("type Query implements I { a: Query } interface I { a: U } union U = Query")]
    [InlineData("type Query implements I { a(b: Int, c: Int): Int } interface I { a(b: Int): Int }")]
    [InlineData("type Query implements I & J { a: Int } interface I implements J { a: Int } interface J { a: Int }")]
    [InlineData(Query + "input I { a: I b: [I!]! }")]
    [InlineData(Query + "input I { a: I = {a: null} }")]
    [InlineData(Query + "input I @oneOf { a: Int b: [I!] }")]
    [InlineData(
        Query + "enum E { A } input I { a: [E!] = A b: J = {b: 1} c: Any = {x: [1]} } scalar Any input J { b: Int! }")]
    [InlineData("type Query { a(b: Int! = 1 @deprecated): Int }")]
    [InlineData("type Query { a: Int } extend type Query { b: __Type } extend schema @d directive @d on SCHEMA")]
    public void A_schema_that_keeps_them_is_built(string sdl) => SdlSchema.Build(sdl).Query.ShouldNotBeNull();

    [Fact]
    public void Every_error_is_told_at_once() =>
        Should.Throw<InvalidSchemaException>(() => SdlSchema.Build("type Query enum E union U"))
            .Errors.Count.ShouldBe(3);
}
