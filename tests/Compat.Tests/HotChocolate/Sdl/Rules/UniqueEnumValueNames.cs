using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Each value of an enumeration is defined once, extensions included.</summary>
internal static class UniqueEnumValueNames
{
    public static void Check(SdlContext context)
    {
        var known = context.ExistingTypes.Values.OfType<EnumTypeNode>()
            .SelectMany(type => type.Values.Select(value => (type.Name, value.Name)))
            .ToHashSet();
        foreach (var type in context.Definitions.OfType<EnumTypeNode>())
        {
            foreach (var value in type.Values.Where(value => !known.Add((type.Name, value.Name))))
            {
                context.Report($"The enum value `{type.Name}.{value.Name}` is defined already.", value);
            }
        }
    }
}
