using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>An interface type described in code.</summary>
public class InterfaceType : NamedTypeBase<InterfaceTypeDefinition>, INamedOutputType
{
    private readonly Action<IInterfaceTypeDescriptor>? _configure;

    protected InterfaceType()
    {
    }

    public InterfaceType(Action<IInterfaceTypeDescriptor> configure)
    {
        _configure = configure;
    }

    public override TypeKind Kind => TypeKind.Interface;

    protected virtual void Configure(IInterfaceTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal override InterfaceTypeDefinition Define(DescriptorContext context)
    {
        var name = GetType() == typeof(InterfaceType) ? null : GetType().Name;
        var descriptor = new InterfaceTypeDescriptor(context, new InterfaceTypeDefinition { Name = name });
        Configure(descriptor);
        return descriptor.Complete();
    }
}
