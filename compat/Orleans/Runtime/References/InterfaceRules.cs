using System.Reflection;
using Orleans.Concurrency;
using Orleans.Runtime.Calls;

namespace Orleans.Runtime.References;

/// <summary>What an interface must keep to before calls can go through it.</summary>
internal static class InterfaceRules
{
    /// <summary>All methods of an interface and of those it extends.</summary>
    public static IEnumerable<MethodInfo> Methods(Type interfaceType) =>
        interfaceType.GetInterfaces().Prepend(interfaceType)
            .SelectMany(type => type.GetMethods()).Where(method => !method.IsStatic);

    /// <summary>What is wrong with an interface.</summary>
    public static IEnumerable<string> Faults(Type type)
    {
        if (!type.IsInterface)
        {
            return [$"{type} is no interface."];
        }

        if (type.IsNestedPrivate || type.IsNestedFamily)
        {
            return [$"{type} is hidden in another type, so generated code cannot see it: make it internal."];
        }

        var members = type.GetProperties().Select(p => $"{type}.{p.Name}: a grain interface has no properties.")
            .Concat(type.GetEvents().Select(e => $"{type}.{e.Name}: a grain interface has no events."));
        return members.Concat(type.GetMethods().Where(m => !m.IsSpecialName).SelectMany(m => Faults(type, m)));
    }

    private static IEnumerable<string> Faults(Type type, MethodInfo method)
    {
        var name = $"{type}.{method.Name}";
        if (method.IsStatic || !method.IsAbstract)
        {
            yield return $"{name}: compat has no static methods and no default bodies in grain interfaces.";
        }

        if (method.IsGenericMethod)
        {
            yield return $"{name}: compat has no generic methods in grain interfaces.";
        }

        if (method.GetParameters().Any(p => p.ParameterType.IsByRef))
        {
            yield return $"{name}: a call has no ref or out parameters.";
        }

        var result = ResultShape.Of(method.ReturnType);
        var oneWay = method.IsDefined(typeof(OneWayAttribute));
        var observer = typeof(IGrainObserver).IsAssignableFrom(type);
        if (result.Wrapping == ResultWrapping.Unknown)
        {
            yield return $"{name}: returns {method.ReturnType}; a grain method returns Task, Task<T>, ValueTask or "
                + "ValueTask<T>.";
        }
        else if (result.Wrapping == ResultWrapping.None && !oneWay && !observer)
        {
            yield return $"{name}: returns void without [OneWay].";
        }
        else if (oneWay && result.Type != typeof(Nothing))
        {
            yield return $"{name}: is [OneWay], so it has no result to give.";
        }
    }
}
