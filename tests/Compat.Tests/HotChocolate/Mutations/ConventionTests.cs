using ChiBo.Compat.Tests.HotChocolate.Schema;
using HotChocolate;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace ChiBo.Compat.Tests.HotChocolate.Mutations;

public sealed class ConventionTests
{
    [Fact]
    public async Task Mutations_take_one_input_and_answer_with_a_payload()
    {
        var sdl = (await Build()).Schema.Print();
        SdlText.TypeIn(sdl, "Mutation").ShouldBe(
            """
            type Mutation {
              addBook(input: AddBookInput!): AddBookPayload!
              wrap(input: WrapInput!): WrapPayload!
              keep(input: KeepInput!): KeepPayload!
              count: CountPayload!
              plain(text: String!): String!
            }
            """);
        SdlText.TypeIn(sdl, "AddBookInput").ShouldBe("input AddBookInput {\n  title: String!\n  pages: Int! = 3\n}");
        SdlText.TypeIn(sdl, "AddBookPayload")
            .ShouldBe("type AddBookPayload {\n  book: Book\n  errors: [AddBookError!]\n}");
        SdlText.TypeIn(sdl, "AddBookError").ShouldBe("union AddBookError = TakenError | TooLongError | PlainError");
        SdlText.TypeIn(sdl, "TakenError").ShouldBe("type TakenError implements Error {\n  message: String!\n}");
        SdlText.TypeIn(sdl, "TooLongError")
            .ShouldBe("type TooLongError implements Error {\n  code: String!\n  message: String!\n}");
        SdlText.TypeIn(sdl, "WrapInput").ShouldBe("input WrapInput {\n  book: BookInput!\n}");
        SdlText.TypeIn(sdl, "KeepPayload").ShouldBe("type KeepPayload {\n  kept: Boolean!\n}");
        SdlText.TypeIn(sdl, "CountPayload").ShouldBe("type CountPayload {\n  int: Int\n}");
    }

    [Theory]
    [InlineData("ok", """{"data":{"addBook":{"book":{"title":"ok"},"errors":null}}}""")]
    [InlineData("taken", """{"data":{"addBook":{"book":null,"errors":[{"__typename":"TakenError","message":"taken already"}]}}}""")]
    [InlineData("long", """{"data":{"addBook":{"book":null,"errors":[{"__typename":"TooLongError","message":"too long","code":"L"}]}}}""")]
    [InlineData("plain", """{"data":{"addBook":{"book":null,"errors":[{"__typename":"PlainError","message":"made of argument"}]}}}""")]
    [InlineData("both", """{"data":{"addBook":{"book":null,"errors":[{"__typename":"TakenError","message":"taken already"},{"__typename":"TooLongError","message":"too long","code":"L"}]}}}""")]
    public async Task Known_exceptions_are_errors_of_the_payload(string title, string expected) =>
        (await (await Build()).Ask(
            "mutation($t: String!) { addBook(input: { title: $t }) { book { title } errors { __typename ... on Error { message } ... on TooLongError { code } } } }",
            new { t = title })).ShouldBe(expected);

    [Fact]
    public async Task Unknown_exceptions_stay_errors_of_the_request() =>
        (await (await Build()).Ask("""mutation { addBook(input: { title: "bug" }) { book { title } } }""")).ShouldBe(
            """{"errors":[{"message":"Unexpected Execution Error","locations":[{"line":1,"column":12}],"path":["addBook"]}],"data":null}""");

    [Fact]
    public async Task Inputs_and_payloads_of_the_right_name_are_kept()
    {
        var executor = await Build();
        (await executor.Ask("mutation { keep(input: { text: \"x\" }) { kept } }")).ShouldBe("""{"data":{"keep":{"kept":true}}}""");
        (await executor.Ask("mutation { wrap(input: { book: { title: \"w\" } }) { string } count { int } plain(text: \"p\") }"))
            .ShouldBe("""{"data":{"wrap":{"string":"w"},"count":{"int":1},"plain":"p"}}""");
    }

    [Fact]
    public async Task Errors_without_conventions_make_no_schema() =>
        (await Should.ThrowAsync<SchemaException>(() => Executors.Build<Query>(builder => builder.AddMutationType<Mutation>())))
            .Message.ShouldContain("addBook");

    private static Task<global::HotChocolate.Execution.IRequestExecutor> Build() =>
        Executors.Build<Query>(builder => builder.AddMutationType<Mutation>().AddMutationConventions());

    public sealed class Query
    {
        public string Hello => "";
    }

    public sealed record Book(string Title);

    public sealed record KeepInput(string Text);

    public sealed record KeepPayload(bool Kept);

    public sealed class TakenException() : Exception("taken already");

    public sealed class TooLongError
    {
        public string Code => "L";

        public string Message => "too long";

        public static TooLongError CreateErrorFrom(FormatException exception) => new();
    }

    public sealed class PlainError(ArgumentException exception)
    {
        public string Message => $"made of {exception.Message}";
    }

    public sealed class Mutation
    {
        [Error<TakenException>]
        [Error(typeof(TooLongError))]
        [Error<PlainError>]
        public async Task<Book> AddBook(string title, int pages = 3)
        {
            await Task.Yield();
            return title switch
            {
                "taken" => throw new TakenException(),
                "long" => throw new FormatException(),
                "plain" => throw new ArgumentException("argument"),
                "both" => throw new AggregateException(new TakenException(), new FormatException()),
                "bug" => throw new InvalidOperationException(),
                _ => new Book(title),
            };
        }

        public string Wrap(Book book) => book.Title;

        public KeepPayload Keep(KeepInput input) => new(input.Text == "x");

        public int Count() => 1;

        [UseMutationConvention(Disable = true)]
        public string Plain(string text) => text;
    }
}
