using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types.Relay;

/// <summary>The field or argument is the <c>ID</c> of a <typeparamref name="T"/>.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Method)]
public class IDAttribute<T> : DescriptorAttribute
{
    /// <summary>The type whose identifier it is.</summary>
    public string? TypeName => typeof(T).Name;

    protected internal override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element) => Identifiers.Apply(descriptor);
}
