using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Gives an argument or an input field its default.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class DefaultValueAttribute(object? value) : DescriptorAttribute
{
    /// <summary>The default as a runtime value.</summary>
    public object? Value { get; } = value;

    protected internal override void TryConfigure(
        IDescriptorContext context,
        IDescriptor descriptor,
        ICustomAttributeProvider element)
    {
        if (descriptor is InputValueDescriptor input)
        {
            input.Definition.SetRuntimeDefault(Value);
        }
    }
}
