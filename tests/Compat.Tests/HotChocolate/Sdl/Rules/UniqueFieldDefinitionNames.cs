using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Each field of a type is defined once, extensions included.</summary>
internal static class UniqueFieldDefinitionNames
{
    public static void Check(SdlContext context)
    {
        var known = context.ExistingTypes.Values
            .SelectMany(type => Fields(type).Select(member => (type.Name, member.Name)))
            .ToHashSet();
        foreach (var type in context.Definitions.OfType<TypeDefinitionNode>())
        {
            foreach (var (name, node) in Fields(type).Where(member => !known.Add((type.Name, member.Name))))
            {
                context.Report($"The field `{type.Name}.{name}` is defined already.", node);
            }
        }
    }

    private static IEnumerable<(string Name, SyntaxNode Node)> Fields(TypeDefinitionNode type) => type switch
    {
        ComplexTypeNode complex => complex.Fields.Select(member => (member.Name, (SyntaxNode)member)),
        InputObjectTypeNode input => input.Fields.Select(member => (member.Name, (SyntaxNode)member)),
        _ => [],
    };
}
