using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Exactly one field of the input type is given.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : InputObjectTypeDescriptorAttribute
{
    protected override void OnConfigure(IDescriptorContext context, IInputObjectTypeDescriptor descriptor, Type type) =>
        ((InputObjectTypeDescriptor)descriptor).Definition.IsOneOf = true;
}
