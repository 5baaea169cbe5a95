using System.Reflection;

namespace HotChocolate.Types.Inference;

/// <summary>Reads the shape of members and parameters from what the compiler noted of nulls.</summary>
internal sealed class ShapeReader
{
    private readonly NullabilityInfoContext _nullability = new();

    public TypeShape Of(MemberInfo member) => member switch
    {
        PropertyInfo property => Read(property.PropertyType, _nullability.Create(property)),
        MethodInfo method => Read(method.ReturnType, _nullability.Create(method.ReturnParameter)),
        FieldInfo field => Read(field.FieldType, _nullability.Create(field)),
        _ => throw new ArgumentOutOfRangeException(nameof(member)),
    };

    public TypeShape Of(ParameterInfo parameter) =>
        Read(parameter.ParameterType, _nullability.Create(parameter));

    /// <summary>A type that nothing is noted of: references may be null.</summary>
    public static TypeShape Of(Type type) => Read(type, null);

    private static TypeShape Read(Type type, NullabilityInfo? nullability)
    {
        if (Awaitables.IsTaskOfT(type) || Awaitables.IsValueTaskOfT(type))
        {
            return Read(type.GetGenericArguments()[0], Argument(nullability, 0));
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Read(underlying, Argument(nullability, 0)) with { IsNullable = true };
        }

        var isNullable = !type.IsValueType
            && (nullability is null || nullability.ReadState is not NullabilityState.NotNull);
        return Lists.ElementOf(type) is { } element
            ? new(type, isNullable, ReadElement(type, element, nullability))
            : new(type, isNullable);
    }

    private static TypeShape ReadElement(Type list, Type element, NullabilityInfo? nullability)
    {
        if (nullability is not null && list.IsArray)
        {
            return Read(element, nullability.ElementType);
        }

        if (nullability is { GenericTypeArguments.Length: 1 } && list.GetGenericArguments()[0] == element)
        {
            return Read(element, nullability.GenericTypeArguments[0]);
        }

        // a class that is a list by inheritance: nothing is noted of its elements
        var shape = Read(element, null);
        return nullability is null ? shape : shape with { IsNullable = shape.Type.IsValueType && shape.IsNullable };
    }

    private static NullabilityInfo? Argument(NullabilityInfo? nullability, int index) =>
        nullability is not null && nullability.GenericTypeArguments.Length > index
            ? nullability.GenericTypeArguments[index]
            : null;
}
