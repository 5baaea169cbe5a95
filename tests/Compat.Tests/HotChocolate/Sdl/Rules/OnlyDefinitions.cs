using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>A schema holds nothing that could be executed.</summary>
internal static class OnlyDefinitions
{
    public static void Check(SdlContext context)
    {
        foreach (var definition in context.Document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            context.Report("A schema holds no operations or fragments.", definition);
        }
    }
}
