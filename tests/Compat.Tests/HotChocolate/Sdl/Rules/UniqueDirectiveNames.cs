using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Each directive is defined once; a whole schema may define the specified ones its own way.</summary>
internal static class UniqueDirectiveNames
{
    public static void Check(SdlContext context)
    {
        var known = context.ExistingDefinitions.OfType<DirectiveDefinitionNode>().Select(d => d.Name).ToHashSet();
        if (context.IsAddition)
        {
            known.UnionWith(
                SpecifiedDefinitions.Directives.Definitions.OfType<DirectiveDefinitionNode>().Select(d => d.Name));
        }

        foreach (var directive in context.Definitions.OfType<DirectiveDefinitionNode>())
        {
            if (!known.Add(directive.Name))
            {
                context.Report($"The directive `@{directive.Name}` is defined already.", directive);
            }
        }
    }
}
