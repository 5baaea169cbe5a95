using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>An enum type described in code.</summary>
public class EnumType : NamedTypeBase<EnumTypeDefinition>, ILeafType
{
    private readonly Action<IEnumTypeDescriptor>? _configure;

    protected EnumType()
    {
    }

    public EnumType(Action<IEnumTypeDescriptor> configure)
    {
        _configure = configure;
    }

    public override TypeKind Kind => TypeKind.Enum;

    protected virtual void Configure(IEnumTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal override EnumTypeDefinition Define(DescriptorContext context)
    {
        var name = GetType() == typeof(EnumType) ? null : GetType().Name;
        var descriptor = new EnumTypeDescriptor(context, new EnumTypeDefinition { Name = name });
        Configure(descriptor);
        return descriptor.Complete();
    }
}
