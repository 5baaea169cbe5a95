using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The enum type of <typeparamref name="T"/>.</summary>
public class EnumType<T> : EnumType
{
    private readonly Action<IEnumTypeDescriptor<T>>? _configure;

    public EnumType()
    {
    }

    public EnumType(Action<IEnumTypeDescriptor<T>> configure)
    {
        _configure = configure;
    }

    protected virtual void Configure(IEnumTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    protected sealed override void Configure(IEnumTypeDescriptor descriptor)
    {
    }

    internal override EnumTypeDefinition Define(DescriptorContext context)
    {
        var descriptor = new EnumTypeDescriptor<T>(
            context,
            new EnumTypeDefinition { RuntimeType = typeof(T), BindsExplicitly = context.BindsExplicitly });
        descriptor.ApplyAttributes();
        Configure(descriptor);
        return descriptor.Complete();
    }
}
