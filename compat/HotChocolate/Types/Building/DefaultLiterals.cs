using System.Collections;
using HotChocolate.Language;
using HotChocolate.Types.Model;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Types.Building;

/// <summary>Writes runtime values as literals.</summary>
internal static class DefaultLiterals
{
    private static SourcePosition Nowhere => SourcePosition.None;

    public static ValueNode Of(TypeRef type, object? value)
    {
        if (value is null)
        {
            return Literals.Null;
        }

        if (type.IsList)
        {
            return value is IEnumerable items and not string
                ? new ListValueNode(Nowhere, [.. items.Cast<object?>().Select(item => Of(type.Element, item))])
                : Of(type.Element, value);
        }

        return type.Type switch
        {
            EnumModel model => OfEnum(model, value),
            ScalarModel { Runtime: ScalarCodec codec } => codec.ToLiteral(value),
            InputObjectModel model => OfObject(model, value),
            _ => throw new SchemaException(new SchemaProblem($"`{value}` cannot be the default of a `{type}`.")),
        };
    }

    private static EnumValueNode OfEnum(EnumModel model, object value)
    {
        var found = model.Values.FirstOrDefault(known =>
            known.Value.Equals(value)
            || (known.Value is Enum && value is not Enum
                && known.Value.Equals(Enum.ToObject(known.Value.GetType(), value))));
        return found is null
            ? throw new SchemaException(new SchemaProblem($"`{value}` is no value of `{model.Name}`."))
            : new EnumValueNode(Nowhere, found.Name);
    }

    private static ObjectValueNode OfObject(InputObjectModel model, object value) => new(
        Nowhere,
        [
            .. model.Fields
                .Select(field => (Field: field, Property: value.GetType().GetProperties().FirstOrDefault(
                    property => Inference.Names.OfField(property) == field.Name)))
                .Where(pair => pair.Property is not null)
                .Select(pair => new ObjectFieldNode(
                    Nowhere, pair.Field.Name, Of(pair.Field.Type, pair.Property!.GetValue(value)))),
        ]);
}
