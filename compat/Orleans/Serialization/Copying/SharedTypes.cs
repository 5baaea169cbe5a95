using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Reflection;
using Orleans.Runtime;
using Orleans.Runtime.Calls;

namespace Orleans.Serialization.Copying;

/// <summary>The types whose values nobody can change, so that they cross without a copy.</summary>
internal static class SharedTypes
{
    private static readonly FrozenSet<Type> Plain = new[]
    {
        typeof(string), typeof(decimal), typeof(Guid), typeof(DateTime), typeof(DateTimeOffset), typeof(TimeSpan),
        typeof(DateOnly), typeof(TimeOnly), typeof(Uri), typeof(Version), typeof(BigInteger), typeof(Half),
        typeof(Int128), typeof(UInt128), typeof(CultureInfo), typeof(IPAddress), typeof(IPEndPoint),
        typeof(CancellationToken), typeof(Type), typeof(GrainId), typeof(GrainType), typeof(IdSpan),
        typeof(GrainInterfaceType), typeof(SiloAddress), typeof(ActivationId), typeof(GrainAddress), typeof(Nothing),
    }.ToFrozenSet();

    private static readonly ConcurrentDictionary<Type, bool> Known = new();

    public static bool Contains(Type type) =>
        Known.TryGetValue(type, out var shared) ? shared : Known[type] = Find(type, []);

    /// <summary>The types that need no serializer of their own.</summary>
    public static bool IsPlain(Type type) =>
        (type.IsPrimitive && type != typeof(nint) && type != typeof(nuint)) || type.IsEnum || Plain.Contains(type);

    private static bool Find(Type type, HashSet<Type> underWay)
    {
        if (IsPlain(type))
        {
            return true;
        }

        if (type.IsDefined(typeof(ImmutableAttribute), false))
        {
            return type.IsSealed || type.IsValueType;
        }

        if (!underWay.Add(type))
        {
            return false;
        }

        if (type.IsGenericType && KnownGenerics.Copiers.ContainsKey(type.GetGenericTypeDefinition()))
        {
            return KnownGenerics.Unchanging.Contains(type.GetGenericTypeDefinition())
                && type.GetGenericArguments().All(argument => Find(argument, underWay));
        }

        return type.IsValueType
            && type.IsDefined(typeof(GenerateSerializerAttribute), false)
            && type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .All(field =>
                    !field.IsDefined(typeof(NonSerializedAttribute), false) && Find(field.FieldType, underWay));
    }
}
