using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>An object type described in code.</summary>
public class ObjectType : NamedTypeBase<ObjectTypeDefinition>, INamedOutputType
{
    private readonly Action<IObjectTypeDescriptor>? _configure;

    protected ObjectType()
    {
    }

    public ObjectType(Action<IObjectTypeDescriptor> configure)
    {
        _configure = configure;
    }

    public override TypeKind Kind => TypeKind.Object;

    protected virtual void Configure(IObjectTypeDescriptor descriptor) => _configure?.Invoke(descriptor);

    internal override ObjectTypeDefinition Define(DescriptorContext context)
    {
        var descriptor = new ObjectTypeDescriptor(context, new ObjectTypeDefinition { Name = NameOf(GetType()) });
        Configure(descriptor);
        return descriptor.Complete();
    }

    /// <summary>A class of its own that describes the type gives it its name.</summary>
    private static string? NameOf(Type type) => type == typeof(ObjectType) ? null : type.Name;
}
