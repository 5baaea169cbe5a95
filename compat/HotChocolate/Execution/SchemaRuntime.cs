using HotChocolate.Execution.Introspection;
using HotChocolate.Resolvers;
using HotChocolate.Types.Model;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Execution;

/// <summary>Makes a schema executable: whatever nobody set is set to what is usual.</summary>
internal static class SchemaRuntime
{
    public static SchemaModel Attach(SchemaModel schema)
    {
        IntrospectionResolvers.Attach(schema);
        foreach (var type in schema.Types)
        {
            type.Runtime ??= type switch
            {
                ScalarModel scalar => new CoercionCodec(scalar),
                EnumModel model => new EnumCodec(model),
                ObjectModel => new ObjectRuntime(null),
                { IsAbstract: true } => ConcreteTypes.ByClass(schema, type),
                _ => null,
            };
        }

        foreach (var field in schema.Types.OfType<ObjectModel>().SelectMany(type => type.Fields))
        {
            if (field is { Type.IsList: false, Type.Type.IsLeaf: true, Runtime: FieldRuntime { Pure: { } pure } })
            {
                pure.UseLeaf((LeafCodec)field.Type.Type.Runtime!);
            }
        }

        return schema;
    }
}
