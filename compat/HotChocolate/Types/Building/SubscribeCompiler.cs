using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Subscriptions;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Building;

/// <summary>Compiles what opens the sources of subscriptions.</summary>
internal sealed class SubscribeCompiler(ResolverCompiler compiler)
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <exception cref="SchemaException">The named method is not there.</exception>
    public static MethodInfo? WithMethodOf(ObjectTypeDefinition owner, OutputFieldDefinition definition)
    {
        if (definition.Subscription?.With is not { } name)
        {
            return null;
        }

        var type = definition.ResolverMember!.ReflectedType ?? owner.RuntimeType!;
        return type.GetMethod(name, Any)
            ?? throw new SchemaException(new SchemaProblem($"{type.Name} has no method {name} to subscribe with."));
    }

    public SubscribeResolverDelegate? Compile(PendingField field)
    {
        if (field.SubscribeMethod is not { } method)
        {
            return null;
        }

        var call = compiler.CompileCall(method, field.Owner.RuntimeType, field.Definition.ResolverType);
        return Streams.Create(call, method.ReturnType);
    }
}
