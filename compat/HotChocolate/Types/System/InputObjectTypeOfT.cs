using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The input type of <typeparamref name="T"/>.</summary>
public class InputObjectType<T> : InputObjectType
{
    private readonly Action<IInputObjectTypeDescriptor<T>>? _configure;

    public InputObjectType()
    {
    }

    public InputObjectType(Action<IInputObjectTypeDescriptor<T>> configure)
    {
        _configure = configure;
    }

    protected virtual void Configure(IInputObjectTypeDescriptor<T> descriptor) => _configure?.Invoke(descriptor);

    protected sealed override void Configure(IInputObjectTypeDescriptor descriptor)
    {
    }

    internal override InputObjectTypeDefinition Define(DescriptorContext context)
    {
        var descriptor = new InputObjectTypeDescriptor<T>(
            context,
            new InputObjectTypeDefinition { RuntimeType = typeof(T), BindsExplicitly = context.BindsExplicitly });
        descriptor.ApplyAttributes();
        Configure(descriptor);
        return descriptor.Complete();
    }
}
