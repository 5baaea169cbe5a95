using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>The union of the object types that carry the marker <typeparamref name="T"/>.</summary>
public class UnionType<T> : UnionType
{
    public UnionType()
    {
    }

    public UnionType(Action<IUnionTypeDescriptor> configure)
        : base(configure)
    {
    }

    internal override UnionTypeDefinition Define(DescriptorContext context)
    {
        var descriptor = new UnionTypeDescriptor(context, new UnionTypeDefinition { RuntimeType = typeof(T) });
        descriptor.ApplyAttributes();
        Configure(descriptor);
        return descriptor.Complete();
    }
}
