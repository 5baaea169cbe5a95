using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Each type is defined once.</summary>
internal static class UniqueTypeNames
{
    public static void Check(SdlContext context)
    {
        var known = context.ExistingTypes.Keys.ToHashSet();
        foreach (var type in context.Definitions.OfType<TypeDefinitionNode>().Where(type => !type.IsExtension))
        {
            if (!known.Add(type.Name))
            {
                context.Report($"The type `{type.Name}` is defined already.", type);
            }
        }
    }
}
