using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>The schema itself is defined once.</summary>
internal static class LoneSchemaDefinition
{
    public static void Check(SdlContext context)
    {
        var definitions = context.Definitions.OfType<SchemaDefinitionNode>().Where(schema => !schema.IsExtension);
        var isDefined = context.ExistingDefinitions.OfType<SchemaDefinitionNode>().Any()
            || RootTypes.Conventional.Any(root => context.ExistingTypes.ContainsKey(root.Name));
        foreach (var definition in definitions)
        {
            if (isDefined)
            {
                context.Report("The schema is defined already.", definition);
            }

            isDefined = true;
        }
    }
}
