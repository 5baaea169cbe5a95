using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>A union type described in code.</summary>
public class UnionType : NamedTypeBase<UnionTypeDefinition>, INamedOutputType
{
    private readonly Action<IUnionTypeDescriptor>? _configure;

    protected UnionType()
    {
    }

    public UnionType(Action<IUnionTypeDescriptor> configure)
    {
        _configure = configure;
    }

    public override TypeKind Kind => TypeKind.Union;

    protected virtual void Configure(IUnionTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal override UnionTypeDefinition Define(DescriptorContext context)
    {
        var name = GetType() == typeof(UnionType) ? null : GetType().Name;
        var descriptor = new UnionTypeDescriptor(context, new UnionTypeDefinition { Name = name });
        Configure(descriptor);
        return descriptor.Complete();
    }
}
