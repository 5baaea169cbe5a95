using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Further fields of the object type of <typeparamref name="T"/>, described in code.</summary>
public class ObjectTypeExtension<T> : ObjectTypeExtension
{
    private readonly Action<IObjectTypeDescriptor<T>>? _configure;

    public ObjectTypeExtension()
    {
    }

    public ObjectTypeExtension(Action<IObjectTypeDescriptor<T>> configure)
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
            new ObjectTypeDefinition { RuntimeType = typeof(T), BindsExplicitly = true });
        Configure(descriptor);
        var definition = descriptor.Complete();
        definition.Extends ??= new ExtensionTarget(definition.Name, definition.Name is null ? typeof(T) : null, null);
        return definition;
    }
}
