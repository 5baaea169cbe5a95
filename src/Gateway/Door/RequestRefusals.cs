using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Gateway.Door;

/// <summary>Why a GraphQL request is refused before anything of it is executed.</summary>
internal static class RequestRefusals
{
    /// <summary>The gateway holds as many requests, sockets or streams as its settings allow.</summary>
    public static readonly Refusal Busy = new("gateway.busy");

    /// <summary>One account holds as many sockets and streams as <c>Gateway__MostSocketsPerAccount</c> allows.</summary>
    public static readonly Refusal TooManySockets = new("gateway.too-many-sockets");

    /// <summary>The body is no JSON object with a document, or it holds what is no text.</summary>
    public static readonly Refusal Malformed = new("request.malformed");

    /// <summary>The parts <c>operations</c>, <c>map</c> and files of a multipart request do not fit each other.</summary>
    public static readonly Refusal BadUpload = new("request.bad-upload");

    /// <summary>A body is larger than it may be.</summary>
    public static Refusal TooLarge(int mostBytes) => new("request.too-large", Text(mostBytes >> 20));

    /// <summary>The document has too many bytes or too many tokens.</summary>
    public static Refusal TooLong(int most) => new("request.too-long", Text(most));

    /// <summary>Selections, lists, objects or types stand too deep in one another, fragments followed.</summary>
    public static Refusal TooNested(int most) => new("request.too-nested", Text(most));

    /// <summary>The document asks for too many fields once its fragments are put in.</summary>
    public static Refusal TooManyFields(int most) => new("request.too-many-fields", Text(most));

    /// <summary>The document has too many fragments, or puts them in too often.</summary>
    public static Refusal TooManyFragments(int most) => new("request.too-many-fragments", Text(most));

    /// <summary>A fragment leads back to itself.</summary>
    public static Refusal CircularFragment(string name) => new("request.circular-fragment", name);

    /// <summary>The document has too many directives.</summary>
    public static Refusal TooManyDirectives(int most) => new("request.too-many-directives", Text(most));

    /// <summary>One field is asked for under too many aliases.</summary>
    public static Refusal TooManyAliases(string field, int most) => new("request.too-many-aliases", field, Text(most));

    /// <summary>A text or number that is written into the document is too long.</summary>
    public static Refusal LiteralTooLong(int most) => new("request.literal-too-long", Text(most));

    /// <summary>The document asks for too much of the schema.</summary>
    public static Refusal TooMuchIntrospection(int most) => new("request.too-much-introspection", Text(most));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
