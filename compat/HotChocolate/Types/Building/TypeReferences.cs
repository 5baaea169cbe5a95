using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;
using HotChocolate.Types.Model;

namespace HotChocolate.Types.Building;

/// <summary>Turns what definitions say of types into references to types of the schema.</summary>
internal sealed class TypeReferences(BuildContext context, TypeRegistry registry)
{
    public TypeRef Resolve(TypeSource source, bool isInput, bool isIdentifier) => source switch
    {
        TypeSource.Clr { Shape: var shape } => OfShape(shape, isInput, isIdentifier),
        TypeSource.Class { Type: var type } => OfSchemaClass(type, isInput),
        TypeSource.Instance { Type: var instance } => TypeRef.To(registry.OfInstance(instance)),
        TypeSource.Syntax { Type: var syntax } => Known(TypeRef.From(syntax)),
        TypeSource.Known { Type: var type } => type,
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };

    /// <summary>Makes scalars that are named in a reference.</summary>
    private TypeRef Known(TypeRef type)
    {
        context.Models.Scalar(type.Name);
        return type;
    }

    private TypeRef OfShape(TypeShape shape, bool isInput, bool isIdentifier)
    {
        var inner = shape.Element is { } element
            ? TypeRef.List(OfShape(element, isInput, isIdentifier))
            : TypeRef.To(
                isIdentifier ? context.Models.Scalar("ID")!
                : isInput ? registry.InputOf(shape.Type)
                : registry.OutputOf(shape.Type));
        return shape.IsNullable ? inner : TypeRef.NonNull(inner);
    }

    private TypeRef OfSchemaClass(Type type, bool isInput)
    {
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(NonNullType<>))
        {
            return TypeRef.NonNull(OfSchemaClass(type.GetGenericArguments()[0], isInput));
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ListType<>))
        {
            return TypeRef.List(OfSchemaClass(type.GetGenericArguments()[0], isInput));
        }

        return typeof(ITypeSystemMember).IsAssignableFrom(type)
            ? TypeRef.To(registry.OfClass(type)!)
            : OfShape(ShapeReader.Of(type), isInput, false);
    }
}
