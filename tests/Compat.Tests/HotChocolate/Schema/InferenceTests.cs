using HotChocolate;
using HotChocolate.Types;
using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Schema;

public sealed class InferenceTests
{
    [Fact]
    public async Task Members_become_fields_methods_first()
    {
        var type = await SdlText.Type<Shelf>("Shelf");
        type.ShouldBe(
            """
            type Shelf {
              count: Int!
              titles(prefix: String! = "a", most: Int): [String]
              name: String!
              note: String
              size: Int
              grid: [[Int]!]!
              prices: [KeyValuePairOfStringAndDecimal!]!
              at: DateTime!
              on: LocalDate!
              time: LocalTime!
              span: TimeSpan!
              key: UUID!
              link: URL
              long: Long!
              small: Short!
              tiny: Byte!
              ratio: Float!
              self: Shelf
              kind: ShelfKind!
              number: ID!
              numbers: [ID!]
              old: Boolean! @deprecated(reason: "use size")
              older: Boolean! @deprecated(reason: "use size, too")
              shown: String!
            }
            """);
    }

    [Fact]
    public async Task Enum_values_keep_what_attributes_say()
    {
        var type = await SdlText.Type<Shelf>("ShelfKind");
        type.ShouldBe(
            """
            enum ShelfKind {
              IN_PRINT
              HTTP_SERVER
              SECOND_HAND
              GONE @deprecated(reason: "it is gone")
            }
            """);
    }

    [Fact]
    public async Task Arguments_take_the_defaults_of_parameters()
    {
        var type = await SdlText.Type<Asked>("Asked");
        type.ShouldBe(
            """
            type Asked {
              all(len: Int! = 3, s: String = "def", kind: ShelfKind! = HTTP_SERVER, none: String, f: String = "z", list: [Int!] = [1, 2]): String!
              identified(id: ID!, ids: [ID!]!): String!
            }
            """);
    }

    [Fact]
    public async Task Inputs_are_named_and_bound_by_their_constructor()
    {
        (await SdlText.Type<AskedByInput>("BookInput")).ShouldBe(
            """
            input BookInput {
              title: String!
              pages: Int! = 7
              note: String
              kind: ShelfKind! = IN_PRINT
            }
            """);
    }

    [Fact]
    public async Task Descriptions_come_from_xml_documentation()
    {
        var sdl = await SdlText.Of<Documented>();
        sdl.ShouldContain("\"What is documented here.\"\ntype Documented {");
        sdl.ShouldContain("\"Says it again.\"");
        sdl.ShouldContain("\"How often.\"");
        sdl.ShouldContain("\"By attribute.\"");
    }

    [Theory]
    [InlineData(typeof(GivesChar))]
    [InlineData(typeof(GivesTuple))]
    [InlineData(typeof(GivesUInt))]
    public async Task What_cannot_be_inferred_is_told(Type query)
    {
        var failure = await Should.ThrowAsync<SchemaException>(
            () => Executors.Build(builder => builder.AddQueryType(query)));
        failure.Message.ShouldContain("1. ");
        failure.Message.ShouldContain(query.Name);
    }

    [Fact]
    public async Task Two_types_of_one_name_are_refused() => await Should.ThrowAsync<SchemaException>(
        () => Executors.Build<NamedTwice>());

    [Fact]
    public async Task Extensions_add_and_replace_fields()
    {
        var executor = await Executors.Build(builder => builder
            .AddQueryType()
            .AddTypeExtension(typeof(StaticQueries))
            .AddTypeExtension<ExtendedItem>());
        (await executor.Ask("{ item { id label upper } }"))
            .ShouldBe("""{"data":{"item":{"id":"x7","label":"seven","upper":"SEVEN"}}}""");
        SdlText.TypeIn(executor.Schema.Print(), "Item").ShouldNotContain("secret");
    }

    [Fact]
    public async Task An_extension_of_nothing_is_told() => (await Should.ThrowAsync<SchemaException>(
        () => Executors.Build<Asked>(builder => builder.AddTypeExtension<ExtendedItem>()))).Message.ShouldContain("Item");

    public sealed class Shelf
    {
        public string Name { get; init; } = "";

        public string? Note { get; init; }

        public int? Size { get; init; }

        public IReadOnlyList<IReadOnlyList<int?>> Grid { get; init; } = [];

        public Dictionary<string, decimal> Prices { get; init; } = [];

        public DateTime At { get; init; }

        public DateOnly On { get; init; }

        public TimeOnly Time { get; init; }

        public TimeSpan Span { get; init; }

        public Guid Key { get; init; }

        public Uri? Link { get; init; }

        public long Long { get; init; }

        public short Small { get; init; }

        public byte Tiny { get; init; }

        public double Ratio { get; init; }

        public Shelf? Self { get; init; }

        public ShelfKind Kind { get; init; }

        [ID]
        public int Number { get; init; }

        [ID]
        public IReadOnlyList<Guid>? Numbers { get; init; }

        [Obsolete("use size")]
        public bool Old { get; init; }

        [GraphQLDeprecated("use size, too")]
        public bool Older { get; init; }

        [GraphQLType("String!")]
        public object Shown { get; init; } = "";

        public object Hidden { get; init; } = "";

        [GraphQLIgnore]
        public string Ignored { get; init; } = "";

        public string this[int index] => "";

        public int Count() => 1;

        public List<string?>? Titles(string prefix = "a", int? most = null) => null;

        public void Nothing()
        {
        }

        public Task NothingLater() => Task.CompletedTask;

        public bool TryOut(out int value)
        {
            value = 1;
            return true;
        }
    }

    public enum ShelfKind
    {
        InPrint,
        HTTPServer,

        [GraphQLName("SECOND_HAND")]
        Used,

        [GraphQLIgnore]
        Hidden,

        [Obsolete("it is gone")]
        Gone,
    }

    public sealed class Asked
    {
        public string All(
            int len = 3,
            string? s = "def",
            ShelfKind kind = ShelfKind.HTTPServer,
            string? none = null,
            [DefaultValue("z")] string f = "",
            [DefaultValue(new[] { 1, 2 })] int[]? list = null) => "";

        public string Identified([ID] int id, [ID] List<Guid> ids) => "";
    }

    public sealed record Book(
        string Title,
        int Pages = 7,
        string? Note = null,
        ShelfKind Kind = ShelfKind.InPrint);

    public sealed class AskedByInput
    {
        public string Add(Book book) => "";
    }

    public sealed record Cat(string Name);

    /// <summary>What is documented here.</summary>
    public sealed class Documented
    {
        /// <summary>Says it again.</summary>
        /// <param name="times">How often.</param>
        public string Again(int times) => "";

        [GraphQLDescription("By attribute.")]
        public string Other => "";
    }

    public sealed class GivesChar
    {
        public char C => 'c';
    }

    public sealed class GivesTuple
    {
        public (int One, int Two) T => (1, 2);
    }

    public sealed class GivesUInt
    {
        public uint U => 1;
    }

    public sealed class NamedTwice
    {
        public Cat One => new("");

        public Other.Cat Two => new();
    }

    public static class Other
    {
        public sealed class Cat
        {
            public int Age => 1;
        }
    }

    [ExtendObjectType("Query")]
    public static class StaticQueries
    {
        public static Item Item() => new(7, "seven", "hidden");
    }

    public sealed record Item(int Id, string Label, string Secret);

    [ExtendObjectType<Item>(IgnoreProperties = [nameof(Item.Secret)])]
    public sealed class ExtendedItem
    {
        [BindMember(nameof(Item.Id))]
        public string GetId([Parent] Item item) => $"x{item.Id}";

        public string Upper([Parent] Item item) => item.Label.ToUpperInvariant();
    }
}
