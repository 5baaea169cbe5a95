using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>A directive that is not repeatable is applied once to one thing, its extensions included.</summary>
internal static class UniqueDirectivesPerLocation
{
    public static void Check(SdlContext context)
    {
        var seen = new HashSet<(object Owner, string Directive)>();
        foreach (var applied in context.Applied())
        {
            foreach (var directive in applied.Directives)
            {
                if (context.Directive(directive.Name) is { IsRepeatable: false }
                    && !seen.Add((Identity(applied.Owner), directive.Name)))
                {
                    context.Report($"The directive `@{directive.Name}` may stand here only once.", directive);
                }
            }
        }
    }

    /// <summary>What a definition and its extensions have in common.</summary>
    private static object Identity(SyntaxNode owner) => owner switch
    {
        SchemaDefinitionNode => typeof(SchemaDefinitionNode),
        TypeDefinitionNode type => type.Name,
        _ => owner,
    };
}
