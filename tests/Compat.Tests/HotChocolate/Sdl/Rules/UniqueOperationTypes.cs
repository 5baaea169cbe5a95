using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Each kind of operation has one root type.</summary>
internal static class UniqueOperationTypes
{
    public static void Check(SdlContext context)
    {
        var defined = Existing(context);
        var schemas = context.Definitions.OfType<SchemaDefinitionNode>();
        foreach (var root in schemas.SelectMany(schema => schema.OperationTypes))
        {
            if (!defined.Add(root.Operation))
            {
                context.Report($"The {root.Operation} type of the schema is defined already.", root);
            }
        }
    }

    private static HashSet<OperationType> Existing(SdlContext context)
    {
        var schemas = context.ExistingDefinitions.OfType<SchemaDefinitionNode>().ToArray();
        return schemas.Length > 0
            ? [.. schemas.SelectMany(schema => schema.OperationTypes).Select(root => root.Operation)]
            : [.. RootTypes.Conventional.Where(root => context.ExistingTypes.ContainsKey(root.Name))
                .Select(root => root.Operation)];
    }
}
