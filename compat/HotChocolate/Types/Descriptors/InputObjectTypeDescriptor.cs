using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;

namespace HotChocolate.Types.Descriptors;

internal class InputObjectTypeDescriptor(DescriptorContext context, InputObjectTypeDefinition definition)
    : IInputObjectTypeDescriptor
{
    public InputObjectTypeDefinition Definition { get; } = definition;

    public IInputObjectTypeDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public IInputObjectTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IInputFieldDescriptor Field(string name)
    {
        var field = Definition.Fields.Find(known => known.Name == name);
        if (field is null)
        {
            Definition.Fields.Add(field = new InputValueDefinition { Name = name });
        }

        return new InputFieldDescriptor(field);
    }

    public void ApplyAttributes()
    {
        foreach (var attribute in Definition.RuntimeType!.Configurations())
        {
            attribute.TryConfigure(context, this, Definition.RuntimeType!);
        }
    }

    public InputObjectTypeDefinition Complete()
    {
        if (Definition.RuntimeType is { } type)
        {
            var name = context.NameOf(type);
            var isGiven = type.IsDefined(typeof(GraphQLNameAttribute), false);
            Definition.Name ??= isGiven || name.EndsWith("Input", StringComparison.Ordinal) ? name : name + "Input";
            Definition.Description ??= context.Describe(type);
            foreach (var property in Definition.BindsExplicitly ? [] : InputInference.FieldsOf(type))
            {
                FieldOf(property);
            }
        }

        Definition.Fields.RemoveAll(field => field.IsIgnored);
        return Definition;
    }

    protected InputFieldDescriptor FieldOf(PropertyInfo property)
    {
        var known = Definition.Fields.Find(field => field.Property?.Name == property.Name);
        if (known is not null)
        {
            return new InputFieldDescriptor(known);
        }

        var field = InputInference.Infer(context, property, Definition.RuntimeType!);
        Definition.Fields.Add(field);
        var descriptor = new InputFieldDescriptor(field);
        foreach (var attribute in property.Configurations())
        {
            attribute.TryConfigure(context, descriptor, property);
        }

        return descriptor;
    }
}
