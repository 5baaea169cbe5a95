using System.Reflection;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The method is a subscription field, run for each event of its source.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : ObjectFieldDescriptorAttribute
{
    /// <summary>The method of the same class that opens the source.</summary>
    public string? With { get; set; }

    protected override void OnConfigure(
        IDescriptorContext context,
        IObjectFieldDescriptor descriptor,
        MemberInfo member) =>
        ((ObjectFieldDescriptor)descriptor).Definition.Subscription = new SubscriptionDefinition(
            With ?? throw new SchemaException(new SchemaProblem($"{member.Name}: the source needs a method.")));
}
