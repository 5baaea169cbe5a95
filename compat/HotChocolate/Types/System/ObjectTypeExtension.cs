using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Further fields of an object type, described in code.</summary>
public class ObjectTypeExtension : NamedTypeExtensionBase<ObjectTypeDefinition>
{
    private readonly Action<IObjectTypeDescriptor>? _configure;

    protected ObjectTypeExtension()
    {
    }

    public ObjectTypeExtension(Action<IObjectTypeDescriptor> configure)
    {
        _configure = configure;
    }

    protected virtual void Configure(IObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal override ObjectTypeDefinition Define(DescriptorContext context)
    {
        var descriptor = new ObjectTypeDescriptor(context, new ObjectTypeDefinition());
        Configure(descriptor);
        var definition = descriptor.Complete();
        definition.Extends ??= new ExtensionTarget(definition.Name, null, null);
        return definition;
    }
}
