using HotChocolate.Execution;
using HotChocolate.Resolvers;
using HotChocolate.Types.Model;
using HotChocolate.Types.Sdl;

namespace ChiBo.Compat.Tests.HotChocolate.Execution;

/// <summary>
/// A schema whose values follow from its types: Int 2, Float 3.14, texts "str", true, "id", lists of two, the first
/// value of an enumeration, the first member of a union, the last implementor of an interface.
/// </summary>
internal static class RuleSchema
{
    public static SchemaModel Build(string sdl)
    {
        var schema = SdlSchema.Build(sdl);
        foreach (var type in schema.Types.Where(type => !type.IsBuiltIn))
        {
            type.Runtime = type switch
            {
                UnionModel or InterfaceModel => new AbstractRuntime((_, value) => (ObjectModel)value),
                _ => type.Runtime,
            };
            foreach (var field in type is ObjectModel ? ((ObjectModel)type).Fields : [])
            {
                var value = ValueOf(schema, field.Type);

                // half of the fields are waited for, so that both ways of resolving are gone through
                field.Runtime = field.Name.Length % 2 == 0
                    ? FieldRuntime.FromGetter<object, object>(_ => value)
                    : FieldRuntime.FromDelegate(async _ =>
                    {
                        await Task.Yield();
                        return value;
                    });
            }
        }

        return SchemaRuntime.Attach(schema);
    }

    private static object ValueOf(SchemaModel schema, TypeRef type)
    {
        if (type.IsList)
        {
            var item = ValueOf(schema, type.Element);
            return new[] { item, item };
        }

        return type.Type switch
        {
            ScalarModel { Name: "Int" } => 2,
            ScalarModel { Name: "Float" } => 3.14,
            ScalarModel { Name: "Boolean" } => true,
            ScalarModel { Name: "ID" } => "id",
            ScalarModel => "str",
            EnumModel model => model.Values[0].Value,
            UnionModel union => schema.PossibleTypes(union).ToArray()
                .MinBy(member => member.Name, StringComparer.Ordinal)!,
            InterfaceModel declared => schema.PossibleTypes(declared).ToArray()
                .MaxBy(member => member.Name, StringComparer.Ordinal)!,
            var model => model,
        };
    }
}
