using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Subscriptions;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;

namespace HotChocolate.Types.Building;

/// <summary>Compiles what opens the sources of subscriptions.</summary>
internal sealed class SubscribeCompiler(
    BuildContext context,
    ResolverCompiler compiler,
    Func<ParameterInfo, int> slotFor)
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
        if (field.Definition.Subscription is not { } subscription)
        {
            return null;
        }

        if (field.SubscribeMethod is { } method)
        {
            var call = compiler.CompileCall(method, field.Owner.RuntimeType, field.Definition.ResolverType);
            return Streams.Create(call, method.ReturnType);
        }

        return CompileTopic(field.Definition, subscription);
    }

    private SubscribeResolverDelegate CompileTopic(
        OutputFieldDefinition definition,
        SubscriptionDefinition subscription)
    {
        var method = (MethodInfo)definition.ResolverMember!;
        var message = subscription.MessageType
            ?? ParametersOf(method, ParameterKind.EventMessage).FirstOrDefault()?.ParameterType
            ?? throw new SchemaException(
                new SchemaProblem("A subscription needs an [EventMessage] or a message type."));
        var pattern = method.GetCustomAttribute<TopicAttribute>()?.Name ?? method.Name;
        var slots = ParametersOf(method, ParameterKind.Argument).ToDictionary(Names.OfArgument, slotFor);
        var topic = new TopicName(pattern, slots);
        return (SubscribeResolverDelegate)typeof(Streams)
            .GetMethod(nameof(Streams.OfTopic))!
            .MakeGenericMethod(message)
            .Invoke(null, [topic])!;
    }

    private IEnumerable<ParameterInfo> ParametersOf(MethodInfo method, ParameterKind kind) =>
        method.GetParameters().Where(parameter => context.Descriptors.ParameterKinds.Of(parameter) == kind);
}
