using HotChocolate.Language;
using HotChocolate.Types.Model;
using HotChocolate.Types.Sdl.Rules;

namespace HotChocolate.Types.Sdl;

/// <summary>Makes schemas of documents in the schema definition language.</summary>
internal static class SdlSchema
{
    /// <exception cref="InvalidSchemaException">The document breaks rules of the type system.</exception>
    public static SchemaModel Build(DocumentNode document)
    {
        var errors = Validate(document);
        if (errors.Count > 0)
        {
            throw new InvalidSchemaException(errors);
        }

        var builder = new SchemaBuilder();
        SdlReader.Read(document, builder);
        if (!document.Definitions.OfType<SchemaDefinitionNode>().Any(root => !root.IsExtension))
        {
            builder.QueryTypeName ??= Named("Query");
            builder.MutationTypeName ??= Named("Mutation");
            builder.SubscriptionTypeName ??= Named("Subscription");
        }

        return builder.Build();

        string? Named(string name) => builder.Types.Find(name)?.Name;
    }

    public static SchemaModel Build(string sdl) => Build(GraphQLParser.Parse(sdl, ParserLimits.Trusted));

    /// <summary>The rules that a document of definitions breaks, alone or as an addition to a schema.</summary>
    public static IReadOnlyList<SchemaError> Validate(DocumentNode document, DocumentNode? existing = null) =>
        Validate(document, existing, SdlRules.All);

    public static IReadOnlyList<SchemaError> Validate(
        DocumentNode document, DocumentNode? existing, IEnumerable<SdlRule> rules)
    {
        var context = new SdlContext(document, existing);
        foreach (var rule in rules)
        {
            rule(context);
        }

        return context.Errors;
    }
}
