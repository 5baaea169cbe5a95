using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types.Inference;

namespace HotChocolate.Resolvers;

/// <summary>Finds the members that are <see cref="PureField"/>s.</summary>
internal static class PureFields
{
    /// <summary>The field that the member is; null when it needs more than its parent.</summary>
    public static PureField? Of(MemberInfo member, Type parentType)
    {
        var getter = member switch
        {
            PropertyInfo { GetMethod: { } get } => get,
            MethodInfo method when method.GetParameters().Length == 0 => method,
            _ => null,
        };
        if (getter is null || getter.IsStatic || IsDeferred(getter.ReturnType))
        {
            return null;
        }

        var signature = typeof(Func<,>).MakeGenericType(parentType, getter.ReturnType);
        var get2 = parentType.IsValueType
            ? Compile(signature, parentType, getter)
            : Delegate.CreateDelegate(signature, getter);
        return (PureField)Activator.CreateInstance(
            typeof(PureField<,>).MakeGenericType(parentType, getter.ReturnType), get2)!;
    }

    /// <summary>Tasks are waited for; lazy queries must run while their services live.</summary>
    private static bool IsDeferred(Type type) =>
        Awaitables.IsAsynchronous(type) || typeof(IQueryable).IsAssignableFrom(type);

    private static Delegate Compile(Type signature, Type parentType, MethodInfo getter)
    {
        var parent = Expression.Parameter(parentType);
        return Expression.Lambda(signature, Expression.Call(parent, getter), parent).Compile();
    }
}
