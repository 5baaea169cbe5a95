using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;

namespace HotChocolate.Types.Descriptors;

internal sealed class UnionTypeDescriptor(DescriptorContext context, UnionTypeDefinition definition)
    : IUnionTypeDescriptor
{
    public UnionTypeDefinition Definition { get; } = definition;

    public IUnionTypeDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public IUnionTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IUnionTypeDescriptor Type<TObjectType>()
        where TObjectType : ObjectType
    {
        Definition.Members.Add(new TypeSource.Class(typeof(TObjectType)));
        return this;
    }

    public IUnionTypeDescriptor Type<TObjectType>(TObjectType objectType)
        where TObjectType : ObjectType
    {
        Definition.Members.Add(new TypeSource.Instance(objectType));
        return this;
    }

    public IUnionTypeDescriptor ResolveAbstractType(ResolveAbstractType resolveAbstractType)
    {
        Definition.ResolveAbstractType = resolveAbstractType;
        return this;
    }

    public void ApplyAttributes()
    {
        foreach (var attribute in Definition.RuntimeType!.Configurations())
        {
            attribute.TryConfigure(context, this, Definition.RuntimeType!);
        }
    }

    public UnionTypeDefinition Complete()
    {
        if (Definition.RuntimeType is { } type)
        {
            Definition.Name ??= context.NameOf(type);
            Definition.Description ??= context.Describe(type);
        }

        return Definition;
    }
}
