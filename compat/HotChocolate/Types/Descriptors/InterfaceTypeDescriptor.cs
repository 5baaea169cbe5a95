using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;

namespace HotChocolate.Types.Descriptors;

internal class InterfaceTypeDescriptor(DescriptorContext context, InterfaceTypeDefinition definition)
    : IInterfaceTypeDescriptor
{
    public InterfaceTypeDefinition Definition { get; } = definition;

    public IInterfaceTypeDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public IInterfaceTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IInterfaceTypeDescriptor Implements<T>()
        where T : InterfaceType
    {
        Definition.Interfaces.Add(new TypeSource.Class(typeof(T)));
        return this;
    }

    public IInterfaceFieldDescriptor Field(string name)
    {
        var field = Definition.Fields.Find(known => known.Name == name);
        if (field is null)
        {
            Definition.Fields.Add(field = new OutputFieldDefinition { Name = name });
        }

        return new InterfaceFieldDescriptor(field);
    }

    public IInterfaceTypeDescriptor ResolveAbstractType(ResolveAbstractType typeResolver)
    {
        Definition.ResolveAbstractType = typeResolver;
        return this;
    }

    public void ApplyAttributes()
    {
        foreach (var attribute in Definition.RuntimeType!.Configurations())
        {
            attribute.TryConfigure(context, this, Definition.RuntimeType!);
        }
    }

    public InterfaceTypeDefinition Complete()
    {
        if (Definition.RuntimeType is { } type)
        {
            Definition.Name ??= context.NameOf(type);
            Definition.Description ??= context.Describe(type);
            foreach (var member in Definition.BindsExplicitly ? [] : MemberSelection.FieldsOf(type, false))
            {
                FieldOf(member);
            }
        }

        Definition.Fields.RemoveAll(field => field.IsIgnored);
        return Definition;
    }

    protected InterfaceFieldDescriptor FieldOf(MemberInfo member)
    {
        var known = Definition.Fields.Find(
            field => field.Member is { } other && other.HasSameMetadataDefinitionAs(member));
        if (known is null)
        {
            Definition.Fields.Add(known = FieldInference.Infer(context, member, null));
            var descriptor = new InterfaceFieldDescriptor(known);
            foreach (var attribute in member.Configurations())
            {
                attribute.TryConfigure(context, descriptor, member);
            }
        }

        return new InterfaceFieldDescriptor(known);
    }
}
