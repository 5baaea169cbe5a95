using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The object type of <typeparamref name="T"/>.</summary>
public class ObjectType<T> : ObjectType
{
    private readonly Action<IObjectTypeDescriptor<T>>? _configure;

    public ObjectType()
    {
    }

    public ObjectType(Action<IObjectTypeDescriptor<T>> configure)
    {
        _configure = configure;
    }

    protected virtual void Configure(IObjectTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    protected sealed override void Configure(IObjectTypeDescriptor descriptor)
    {
    }

    internal override ObjectTypeDefinition Define(DescriptorContext context)
    {
        var descriptor = new ObjectTypeDescriptor<T>(
            context,
            new ObjectTypeDefinition { RuntimeType = typeof(T), BindsExplicitly = context.BindsExplicitly });
        descriptor.ApplyAttributes();
        Configure(descriptor);
        return descriptor.Complete();
    }
}
