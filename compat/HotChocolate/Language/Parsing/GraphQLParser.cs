using System.Text;

namespace HotChocolate.Language;

/// <summary>Reads documents of the September 2025 specification. Refuses with <see cref="SyntaxException"/>.</summary>
internal static class GraphQLParser
{
    public static DocumentNode Parse(ReadOnlySpan<byte> source, ParserLimits? limits = null) =>
        new DocumentParser(source, limits ?? ParserLimits.Request).ParseDocument();

    public static DocumentNode Parse(string source, ParserLimits? limits = null) =>
        Parse(Encoding.UTF8.GetBytes(source), limits);

    /// <summary>Reads a literal that stands alone, variables refused.</summary>
    public static ValueNode ParseValue(ReadOnlySpan<byte> source, ParserLimits? limits = null)
    {
        var parser = new DocumentParser(source, limits ?? ParserLimits.Request);
        var value = parser.ParseValue(constant: true);
        parser.ExpectEnd();
        return value;
    }

    public static ValueNode ParseValue(string source, ParserLimits? limits = null) =>
        ParseValue(Encoding.UTF8.GetBytes(source), limits);

    /// <summary>Reads a type reference that stands alone, as <c>[Int!]</c>.</summary>
    public static TypeNode ParseType(string source, ParserLimits? limits = null)
    {
        var parser = new DocumentParser(Encoding.UTF8.GetBytes(source), limits ?? ParserLimits.Request);
        var type = parser.ParseTypeReference();
        parser.ExpectEnd();
        return type;
    }
}
