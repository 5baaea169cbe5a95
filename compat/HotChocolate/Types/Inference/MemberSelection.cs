using System.Reflection;
using System.Runtime.CompilerServices;

namespace HotChocolate.Types.Inference;

/// <summary>The members of a class that are fields.</summary>
internal static class MemberSelection
{
    private static readonly HashSet<string> _ofObject =
        [.. typeof(object).GetMethods().Select(method => method.Name), "Deconstruct", "CompareTo", "GetEnumerator"];

    /// <summary>Methods in the order of their declaration, then properties.</summary>
    public static IEnumerable<MemberInfo> FieldsOf(Type type, bool includeStatic)
    {
        var binding = BindingFlags.Public | BindingFlags.Instance | (includeStatic ? BindingFlags.Static : default);
        var subscribers = type.GetMethods(binding | BindingFlags.Static)
            .Select(method => method.GetCustomAttribute<SubscribeAttribute>()?.With)
            .OfType<string>()
            .ToHashSet();
        return Declared(type, binding).OfType<MethodInfo>()
            .Where(method => IsField(method) && !subscribers.Contains(method.Name))
            .Concat<MemberInfo>(Declared(type, binding).OfType<PropertyInfo>().Where(IsField))
            .DistinctBy(member => (member.MemberType, member.Name));
    }

    /// <summary>Members of the type and of what it inherits, an interface's included.</summary>
    private static IEnumerable<MemberInfo> Declared(Type type, BindingFlags binding)
    {
        var inherited = type.IsInterface
            ? type.GetInterfaces().SelectMany(ancestor => ancestor.GetMembers(binding))
            : [];
        return type.GetMembers(binding).Concat(inherited).Where(member => member.DeclaringType != typeof(object));
    }

    private static bool IsField(MethodInfo method) =>
        !method.IsSpecialName
        && !method.IsGenericMethod
        && !_ofObject.Contains(method.Name)
        && !method.IsDefined(typeof(CompilerGeneratedAttribute), false)
        && !Awaitables.GivesNothing(method.ReturnType)
        && !method.ReturnType.IsByRef
        && !typeof(Execution.ISourceStream).IsAssignableFrom(Awaitables.ResultOf(method.ReturnType))
        && !method.GetParameters().Any(parameter => parameter.ParameterType.IsByRef)
        && !method.IsIgnored()
        && HasKnownType(method, Awaitables.ResultOf(method.ReturnType));

    private static bool IsField(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true }
        && property.GetIndexParameters().Length == 0
        && !property.PropertyType.IsByRef
        && !property.IsIgnored()
        && HasKnownType(property, Awaitables.ResultOf(property.PropertyType));

    /// <summary>Plain objects are left out unless something says what they are.</summary>
    private static bool HasKnownType(MemberInfo member, Type type) =>
        (type != typeof(object) && type != typeof(Type) && !typeof(Delegate).IsAssignableFrom(type))
        || member.IsDefined(typeof(GraphQLTypeAttribute), true)
        || member.IsDefined(typeof(Relay.IDAttribute), true);
}
