using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that configures what it stands on while the schema is built.</summary>
public abstract class DescriptorAttribute : Attribute
{
    /// <summary>Attributes of one member are applied in this order, and so their middleware runs.</summary>
    public int Order { get; set; }

    protected internal abstract void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element);
}
