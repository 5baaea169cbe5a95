using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types.Relay;

/// <summary>The field or argument is an <c>ID</c>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public class IDAttribute(string? typeName = null) : DescriptorAttribute
{
    /// <summary>The type whose identifier it is.</summary>
    public string? TypeName { get; } = typeName;

    protected internal override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element) => Identifiers.Apply(descriptor);
}
