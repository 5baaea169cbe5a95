using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The members of the class are fields of the subscription root.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class SubscriptionTypeAttribute : ObjectTypeDescriptorAttribute
{
    public bool IncludeStaticMembers { get; set; }

    protected override void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type) =>
        ((ObjectTypeDescriptor)descriptor).ExtendRoot(OperationTypeNames.Subscription, type, IncludeStaticMembers);
}
