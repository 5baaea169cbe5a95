using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The interface type of <typeparamref name="T"/>.</summary>
public class InterfaceType<T> : InterfaceType
{
    private readonly Action<IInterfaceTypeDescriptor<T>>? _configure;

    public InterfaceType()
    {
    }

    public InterfaceType(Action<IInterfaceTypeDescriptor<T>> configure)
    {
        _configure = configure;
    }

    protected virtual void Configure(IInterfaceTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    protected sealed override void Configure(IInterfaceTypeDescriptor descriptor)
    {
    }

    internal override InterfaceTypeDefinition Define(DescriptorContext context)
    {
        var descriptor = new InterfaceTypeDescriptor<T>(
            context,
            new InterfaceTypeDefinition { RuntimeType = typeof(T), BindsExplicitly = context.BindsExplicitly });
        descriptor.ApplyAttributes();
        Configure(descriptor);
        return descriptor.Complete();
    }
}
