using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>What is extended is there, and of the same kind.</summary>
internal static class PossibleTypeExtensions
{
    public static void Check(SdlContext context)
    {
        foreach (var extension in context.Definitions.OfType<TypeDefinitionNode>().Where(type => type.IsExtension))
        {
            if (context.Type(extension.Name) is { } extended)
            {
                if (extended.Kind != extension.Kind)
                {
                    context.Report($"`{extension.Name}` is of another kind than its extension.", extended, extension);
                }
            }
            else if (!SpecifiedDefinitions.IsScalar(extension.Name) || extension is not ScalarTypeNode)
            {
                context.Report($"`{extension.Name}` does not exist and cannot be extended.", extension);
            }
        }
    }
}
