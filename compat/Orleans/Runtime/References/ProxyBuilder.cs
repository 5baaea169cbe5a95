using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using Orleans.Runtime.Calls;

namespace Orleans.Runtime.References;

/// <summary>Generates the reference class of an interface: each method makes its request and sends it.</summary>
internal static class ProxyBuilder
{
    private static readonly ConstructorInfo Base = typeof(GrainReference).GetConstructor(
        BindingFlags.Instance | BindingFlags.NonPublic, [typeof(GrainReferenceShared), typeof(IdSpan)])!;

    public static ProxyType Build(Type interfaceType)
    {
        if (interfaceType.GetInterfaces().Prepend(interfaceType).SelectMany(InterfaceRules.Faults).ToList()
            is { Count: > 0 } faults)
        {
            throw new OrleansConfigurationException(string.Join(Environment.NewLine, faults));
        }

        var module = Module(interfaceType);
        var proxy = module.DefineType(
            $"Proxy.{interfaceType.Name}", TypeAttributes.Public | TypeAttributes.Sealed, typeof(GrainReference),
            [interfaceType]);
        Constructor(proxy);
        foreach (var (method, index) in InterfaceRules.Methods(interfaceType).Select((m, i) => (m, i)))
        {
            Method(proxy, method, index, RequestBuilder.Build(module, interfaceType, method, index));
        }

        return new ProxyType(interfaceType, Creator(proxy.CreateType()));
    }

    // the interface and its arguments may be internal to their assemblies, and the base class is internal to this one
    private static ModuleBuilder Module(Type interfaceType)
    {
        var assembly = AssemblyBuilder.DefineDynamicAssembly(
            new AssemblyName($"Orleans.Proxies.{interfaceType.Name}"), AssemblyBuilderAccess.Run);
        var friends = InterfaceRules.Methods(interfaceType)
            .SelectMany(m =>
                m.GetParameters().Select(p => p.ParameterType).Append(m.ReturnType).Append(m.DeclaringType!))
            .SelectMany(Parts).Append(interfaceType).Append(typeof(GrainReference))
            .Select(type => type.Assembly.GetName().Name!).Distinct();
        var grant = typeof(IgnoresAccessChecksToAttribute).GetConstructor([typeof(string)])!;
        foreach (var friend in friends)
        {
            assembly.SetCustomAttribute(new CustomAttributeBuilder(grant, [friend]));
        }

        return assembly.DefineDynamicModule("Proxies");
    }

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];

    private static void Constructor(TypeBuilder proxy)
    {
        var il = proxy.DefineConstructor(
            MethodAttributes.Public, CallingConventions.Standard, [typeof(GrainReferenceShared), typeof(IdSpan)])
            .GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Call, Base);
        il.Emit(OpCodes.Ret);
    }

    private static void Method(TypeBuilder proxy, MethodInfo method, int index, RequestType request)
    {
        var parameters = Array.ConvertAll(method.GetParameters(), p => p.ParameterType);
        var body = proxy.DefineMethod(
            $"{method.Name}_{index}",
            MethodAttributes.Private | MethodAttributes.Virtual | MethodAttributes.Final | MethodAttributes.HideBySig
            | MethodAttributes.NewSlot,
            method.ReturnType, parameters);
        var il = body.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Newobj, request.Constructor);
        for (var i = 0; i < parameters.Length; i++)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Ldarg, i + 1);
            il.Emit(OpCodes.Stfld, request.Arguments[i]);
        }

        il.Emit(OpCodes.Call, Sender(ResultShape.Of(method.ReturnType)));
        il.Emit(OpCodes.Ret);
        proxy.DefineMethodOverride(body, method);
    }

    private static MethodInfo Sender(ResultShape result)
    {
        var name = result.Wrapping switch
        {
            ResultWrapping.None => nameof(GrainReference.SendVoid),
            ResultWrapping.Task => nameof(GrainReference.SendTask),
            ResultWrapping.TaskOf => nameof(GrainReference.SendTaskOf),
            ResultWrapping.ValueTask => nameof(GrainReference.SendValueTask),
            ResultWrapping.ValueTaskOf => nameof(GrainReference.SendValueTaskOf),
            ResultWrapping.Unknown => throw new InvalidOperationException("The rules let through an unknown result."),
        };
        var sender = typeof(GrainReference).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
        return sender.IsGenericMethodDefinition ? sender.MakeGenericMethod(result.Type) : sender;
    }

    private static Func<GrainReferenceShared, IdSpan, GrainReference> Creator(Type proxy)
    {
        var shared = Expression.Parameter(typeof(GrainReferenceShared));
        var key = Expression.Parameter(typeof(IdSpan));
        return Expression.Lambda<Func<GrainReferenceShared, IdSpan, GrainReference>>(
            Expression.New(proxy.GetConstructors()[0], shared, key), shared, key).Compile();
    }
}
