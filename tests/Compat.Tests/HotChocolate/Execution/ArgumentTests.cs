using HotChocolate.Types.Relay;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Execution;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("{ echo(text: \"a\") }", "a,3,Two")]
    [InlineData("{ echo(text: null, count: 5, kind: ONE) }", ",5,One")]
    [InlineData("{ echo }", "none,3,Two")]
    public async Task Literals_and_defaults_reach_the_resolver(string query, string expected) =>
        (await Ask(query)).ShouldBe($$$"""{"data":{"echo":"{{{expected}}}"}}""");

    [Fact]
    public async Task Variables_reach_the_resolver() =>
        (await Ask("query($t: String, $c: Int = 9) { echo(text: $t, count: $c) }", new { t = "x" }))
            .ShouldBe("""{"data":{"echo":"x,9,Two"}}""");

    [Fact]
    public async Task A_variable_that_is_not_given_leaves_the_default() =>
        (await Ask("query($t: String) { echo(text: $t) }")).ShouldBe("""{"data":{"echo":"none,3,Two"}}""");

    [Fact]
    public async Task Null_for_what_must_not_be_null_is_a_field_error() =>
        (await Ask("query($c: Int = 1) { echo(count: $c) }", new { c = (int?)null }))
            .ShouldContain("Detected a non-null violation in argument `count`.");

    [Fact]
    public async Task Inputs_are_made_by_their_constructors() =>
        (await Ask("""{ book(book: { title: "T", tags: ["a", "b"], author: { name: "N" } }) }""")).ShouldBe(
            """{"data":{"book":"T|7|a+b|N"}}""");

    [Fact]
    public async Task Classes_with_setters_do_not_keep_what_they_begin_with() =>
        (await Ask("{ settable(input: { b: 5 }) }")).ShouldBe("""{"data":{"settable":"5"}}""");

    [Fact]
    public async Task One_item_stands_for_a_list() =>
        (await Ask("{ sum(numbers: 4) }")).ShouldBe("""{"data":{"sum":4}}""");

    [Fact]
    public async Task Lists_take_the_shape_that_code_asks_for() =>
        (await Ask("query($n: [Int!]!) { sum(numbers: $n, more: $n, set: [1, 1]) }", new { n = new[] { 1, 2 } }))
            .ShouldBe("""{"data":{"sum":7}}""");

    [Fact]
    public async Task Identifiers_become_what_code_asks_for()
    {
        (await Ask("""{ identified(id: "7", key: "00000000-0000-0000-0000-000000000001") }"""))
            .ShouldBe("""{"data":{"identified":"7 00000000-0000-0000-0000-000000000001"}}""");
        (await Ask("""{ identified(id: "x", key: "00000000-0000-0000-0000-000000000001") }"""))
            .ShouldContain("Unable to convert the value of the argument `id` to `System.Int32`");
    }

    [Fact]
    public async Task Scalars_come_in_as_they_go_out() =>
        (await Ask("""
            { scalars(at: "2020-01-02T03:04:05.678+07:00", on: "2020-01-02", time: "03:04:05", span: "P1DT2H3M4.005S",
                decimal: 1.50, long: 9007199254740993) }
            """)).ShouldBe(
            """{"data":{"scalars":["2020-01-01T20:04:05.678Z","2020-01-02","03:04:05","P1DT2H3M4.005S","1.50","9007199254740993"]}}""");

    [Fact]
    public async Task Converters_make_types_of_our_own() => (await (await Executors.Build<Converted>(builder => builder
            .BindRuntimeType<Month>("String")
            .AddTypeConverter<string, Month>(text => new Month(text))
            .AddTypeConverter<Month, string>(month => month.Text)))
        .Ask("""{ next(month: "2026-11") }""")).ShouldBe("""{"data":{"next":"2026-11+1"}}""");

    [Theory]
    [InlineData("query($c: Int!) { echo(count: $c) }", "5", "HC0018")]
    [InlineData("query($c: Int!) { echo(count: $c) }", "\"5\"", null)]
    [InlineData("query($c: Int!) { echo(count: $c) }", "1.5", null)]
    [InlineData("query($c: Kind!) { echo(kind: $c) }", "\"THREE\"", null)]
    [InlineData("query($c: BookInput!) { book(book: $c) }", "{\"title\":\"T\",\"unknown\":1}", null)]
    [InlineData("query($c: BookInput!) { book(book: $c) }", "{}", "HC0018")]
    [InlineData("query($c: [Int!]!) { sum(numbers: $c) }", "[1,null]", "HC0018")]
    public async Task Variables_of_another_type_refuse_the_request(string query, string json, string? code)
    {
        var executor = await Executors.Build<Query>();
        var value = System.Text.Json.JsonSerializer.Deserialize<System.Text.Json.JsonElement>(json);
        var response = await executor.AskJson(query, new Dictionary<string, object?> { [code is not null && json == "5" ? "other" : "c"] = value });
        response.TryGetProperty("data", out _).ShouldBeFalse(response.ToString());
        if (code is not null)
        {
            response.Code().ShouldBe(code);
        }
    }

    private static async Task<string> Ask(string query, object? variables = null) =>
        await (await Executors.Build<Query>()).Ask(query, variables);

    public enum Kind
    {
        One,
        Two,
    }

    public sealed record Author(string Name);

    public sealed record Book(
        string Title,
        int Pages = 7,
        IReadOnlyList<string>? Tags = null,
        Author? Author = null);

    public sealed class Settable
    {
        public string? A { get; set; } = "begun";

        public int B { get; set; }
    }

    public sealed record Month(string Text);

    public sealed class Converted
    {
        public Month Next(Month month) => new(month.Text + "+1");
    }

    public sealed class Query
    {
        public string Echo(string? text = "none", int count = 3, Kind kind = Kind.Two) => $"{text},{count},{kind}";

        public string Book(Book book) => string.Join(
            '|',
            book.Title,
            book.Pages,
            string.Join('+', book.Tags ?? []),
            book.Author?.Name ?? "nobody");

        public string Settable(Settable input) => input.A + input.B;

        public int Sum(int[] numbers, List<int>? more = null, IReadOnlySet<int>? set = null) =>
            numbers.Sum() + (more?.Sum() ?? 0) + (set?.Sum() ?? 0);

        public string Identified([ID] int id, [ID] Guid key) => $"{id} {key}";

        public IEnumerable<string> Scalars(
            DateTime at,
            DateOnly on,
            TimeOnly time,
            TimeSpan span,
            decimal @decimal,
            long @long) =>
        [
            at.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'"),
            on.ToString("yyyy-MM-dd"),
            time.ToString("HH:mm:ss"),
            System.Xml.XmlConvert.ToString(span),
            @decimal.ToString(System.Globalization.CultureInfo.InvariantCulture),
            @long.ToString(System.Globalization.CultureInfo.InvariantCulture),
        ];
    }
}
