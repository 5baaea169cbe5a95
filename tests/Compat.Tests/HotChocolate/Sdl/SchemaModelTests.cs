using global::HotChocolate.Language;
using global::HotChocolate.Types.Model;
using global::HotChocolate.Types.Sdl;

namespace ChiBo.Compat.Tests.HotChocolate.Sdl;

public sealed class SchemaModelTests
{
    private static readonly SchemaModel _schema = SdlSchema.Build(
        """
        type Query { pet(id: ID!): Pet cat: Cat any: CatOrDog }
        interface Pet { name: String }
        type Cat implements Pet { name: String lives: Int @deprecated(reason: "Nine") }
        type Dog implements Pet { name: String }
        union CatOrDog = Cat | Dog
        extend type Dog { barks: Boolean }
        scalar Moment @specifiedBy(url: "https://example.org/moment")
        """);

    private static TypeModel Type(string name) => _schema.Types.Find(name).ShouldNotBeNull();

    [Fact]
    public void Values_of_an_interface_or_union_are_its_objects()
    {
        Names(Type("Pet")).ShouldBe(["Cat", "Dog"]);
        Names(Type("CatOrDog")).ShouldBe(["Cat", "Dog"]);
        Names(Type("Cat")).ShouldBe(["Cat"]);
        _schema.Overlap(Type("Pet"), Type("CatOrDog")).ShouldBeTrue();
        _schema.Overlap(Type("Cat"), Type("Dog")).ShouldBeFalse();
        _schema.Implementations((InterfaceModel)Type("Pet")).Select(type => type.Name).ShouldBe(["Cat", "Dog"]);

        static string[] Names(TypeModel type) => [.. _schema.PossibleTypes(type).ToArray().Select(t => t.Name)];
    }

    [Fact]
    public void Meta_fields_are_found_where_the_specification_puts_them()
    {
        _schema.FindField(Type("CatOrDog"), "__typename").ShouldBeSameAs(_schema.TypeNameField);
        _schema.FindField(Type("Query"), "__schema").ShouldBeSameAs(_schema.SchemaField);
        _schema.FindField(Type("Query"), "__type").ShouldBeSameAs(_schema.TypeField);
        _schema.FindField(Type("Cat"), "__schema").ShouldBeNull();
        _schema.FindField(Type("Cat"), "barks").ShouldBeNull();
    }

    [Fact]
    public void Models_say_what_directives_and_extensions_say()
    {
        var cat = (ObjectModel)Type("Cat");
        cat.Fields.Find("lives")!.DeprecationReason.ShouldBe("Nine");
        cat.Fields.Find("lives")!.Coordinate.ShouldBe("Cat.lives");
        ((ObjectModel)Type("Dog")).Fields.Select(field => field.Name).ShouldBe(["name", "barks"]);
        ((ScalarModel)Type("Moment")).SpecifiedBy.ShouldBe("https://example.org/moment");
        _schema.Query!.Fields.Find("pet")!.Arguments.Find("id")!.Coordinate.ShouldBe("Query.pet(id:)");
    }

    [Fact]
    public void A_schema_that_is_built_does_not_change() =>
        Should.Throw<InvalidOperationException>(
            () => _schema.Query!.Fields.Add(new FieldModel("more", TypeRef.Named("Int"))));

    [Fact]
    public void A_schema_can_be_made_of_code()
    {
        var builder = new SchemaBuilder { QueryTypeName = "Query" };
        var query = new ObjectModel("Query");
        var field = new FieldModel("cells", TypeRef.Parse("[ID!]!")) { Description = "Chi bộ", Cost = 10 };
        field.Arguments.Add(new InputValueModel("first", TypeRef.Named("Int"))
        {
            DefaultValue = GraphQLParser.ParseValue("3"),
        });
        query.Fields.Add(field);
        builder.Types.Add(query);

        SdlPrinter.Print(builder.Build()).ShouldBe(
            """
            schema {
              query: Query
            }

            type Query {
              "Chi bộ"
              cells(first: Int = 3): [ID!]! @cost(weight: "10")
            }

            """);
    }

    [Theory]
    [InlineData("Int", "2147483647", true)]
    [InlineData("Int", "2147483648", false)]
    [InlineData("Int", "1.0", false)]
    [InlineData("Float", "1", true)]
    [InlineData("Float", "1e999", false)]
    [InlineData("ID", "99999999999999999999", true)]
    [InlineData("ID", "true", false)]
    [InlineData("String", "1", false)]
    [InlineData("Boolean", "1", false)]
    public void Specified_scalars_read_the_literals_of_the_specification(string scalar, string literal, bool isRead) =>
        BuiltInScalars.Create(scalar)!.Coercion.ParseLiteral(GraphQLParser.ParseValue(literal), out _)
            .ShouldBe(isRead);
}
