using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The members of the class are further fields of the object type of <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface)]
public sealed class ExtendObjectTypeAttribute<T> : ObjectTypeDescriptorAttribute
{
    /// <summary>The runtime type of the extended type.</summary>
    public Type? ExtendsType => typeof(T);

    /// <summary>Fields of the extended type to leave out, by GraphQL name.</summary>
    public string[]? IgnoreFields { get; set; }

    /// <summary>Fields of the extended type to leave out, by the name of the property.</summary>
    public string[]? IgnoreProperties { get; set; }

    public bool IncludeStaticMembers { get; set; }

    protected override void OnConfigure(IDescriptorContext context, IObjectTypeDescriptor descriptor, Type type) =>
        ((ObjectTypeDescriptor)descriptor).Extend(
            new ExtensionTarget(null, typeof(T), null),
            type,
            IncludeStaticMembers,
            IgnoreFields,
            IgnoreProperties);
}
