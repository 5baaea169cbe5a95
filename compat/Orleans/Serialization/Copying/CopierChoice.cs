using Orleans.Runtime;

namespace Orleans.Serialization.Copying;

/// <summary>Chooses how values of a type are copied.</summary>
internal static class CopierChoice
{
    public static ValueCopier<T> For<T>()
    {
        try
        {
            return (ValueCopier<T>)Choose(typeof(T));
        }
        catch (CodecNotFoundException fault)
        {
            return new UnusableCopier<T>(fault.Message);
        }
    }

    /// <summary>The copier of a concrete type, for values met behind a wider declared type.</summary>
    public static IObjectCopier ForObjects(Type type) =>
        (IObjectCopier)Activator.CreateInstance(typeof(ObjectCopier<>).MakeGenericType(type))!;

    private static object Choose(Type type)
    {
        if (SharedTypes.Contains(type))
        {
            return Make(typeof(SharedCopier<>), type);
        }

        if (typeof(IAddressable).IsAssignableFrom(type))
        {
            return Make(typeof(ReferenceCopier<>), type);
        }

        if (typeof(Exception).IsAssignableFrom(type))
        {
            return Make(typeof(ExceptionCopier<>), type);
        }

        if (Converters.For(type) is { } converter)
        {
            return converter;
        }

        if (type.IsArray)
        {
            return type.IsSZArray
                ? Make(typeof(ArrayCopier<>), type.GetElementType()!)
                : throw new CodecNotFoundException($"{type} has several dimensions.");
        }

        if (type.IsGenericType && KnownGenerics.Copiers.TryGetValue(type.GetGenericTypeDefinition(), out var copier))
        {
            return Make(copier, type.GetGenericArguments());
        }

        if (type.IsInterface || type == typeof(object) || type == typeof(ValueType) || type == typeof(Enum))
        {
            return Make(typeof(OpenCopier<>), type);
        }

        return Make(type.IsValueType ? typeof(StructCopier<>) : typeof(ClassCopier<>), type);
    }

    private static object Make(Type copier, params Type[] arguments)
    {
        try
        {
            return Activator.CreateInstance(copier.MakeGenericType(arguments))!;
        }
        catch (System.Reflection.TargetInvocationException fault) when (fault.InnerException is CodecNotFoundException)
        {
            throw fault.InnerException;
        }
    }
}
