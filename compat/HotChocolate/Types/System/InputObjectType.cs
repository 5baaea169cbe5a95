using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>An input type described in code.</summary>
public class InputObjectType : NamedTypeBase<InputObjectTypeDefinition>, INamedInputType
{
    private readonly Action<IInputObjectTypeDescriptor>? _configure;

    protected InputObjectType()
    {
    }

    public InputObjectType(Action<IInputObjectTypeDescriptor> configure)
    {
        _configure = configure;
    }

    public override TypeKind Kind => TypeKind.InputObject;

    protected virtual void Configure(IInputObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal override InputObjectTypeDefinition Define(DescriptorContext context)
    {
        var name = GetType() == typeof(InputObjectType) ? null : GetType().Name;
        var descriptor = new InputObjectTypeDescriptor(context, new InputObjectTypeDefinition { Name = name });
        Configure(descriptor);
        return descriptor.Complete();
    }
}
