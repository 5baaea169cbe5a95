using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Every type that is named is defined, here or in the schema that the document adds to.</summary>
internal static class KnownTypeNames
{
    public static void Check(SdlContext context)
    {
        foreach (var named in context.TypeNames())
        {
            if (context.Type(named.Name) is null && !IsSpecified(named.Name))
            {
                context.Report($"The type `{named.Name}` does not exist.", named);
            }
        }
    }

    private static bool IsSpecified(string name) =>
        SpecifiedDefinitions.IsScalar(name)
        || SpecifiedDefinitions.Introspection.Definitions.OfType<TypeDefinitionNode>().Any(type => type.Name == name);
}
