using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Sdl;

/// <summary>Makes schemas of documents in the schema definition language.</summary>
internal static class SdlSchema
{
    /// <exception cref="InvalidSchemaException">The document breaks rules of the type system.</exception>
    public static SchemaModel Build(DocumentNode document) => throw new NotSupportedException();

    public static SchemaModel Build(string sdl) => Build(GraphQLParser.Parse(sdl, ParserLimits.Trusted));

    /// <summary>The rules that a document of definitions breaks, alone or as an addition to a schema.</summary>
    public static IReadOnlyList<SchemaError> Validate(DocumentNode document, DocumentNode? existing = null) =>
        throw new NotSupportedException();
}
