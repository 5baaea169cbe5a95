using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;

namespace HotChocolate.Types.Descriptors;

internal class EnumTypeDescriptor(DescriptorContext context, EnumTypeDefinition definition) : IEnumTypeDescriptor
{
    public EnumTypeDefinition Definition { get; } = definition;

    public IEnumTypeDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public IEnumTypeDescriptor Description(string value)
    {
        Definition.Description = value;
        return this;
    }

    public IEnumTypeDescriptor BindValues(BindingBehavior behavior)
    {
        Definition.BindsExplicitly = behavior == BindingBehavior.Explicit;
        return this;
    }

    public IEnumTypeDescriptor BindValuesExplicitly() => BindValues(BindingBehavior.Explicit);

    public IEnumTypeDescriptor BindValuesImplicitly() => BindValues(BindingBehavior.Implicit);

    public IEnumValueDescriptor Value<T>(T value) => ValueOf(value!);

    public void ApplyAttributes()
    {
        foreach (var attribute in Definition.RuntimeType!.Configurations())
        {
            attribute.TryConfigure(context, this, Definition.RuntimeType!);
        }
    }

    public EnumTypeDefinition Complete()
    {
        if (Definition.RuntimeType is { } type)
        {
            Definition.Name ??= context.NameOf(type);
            Definition.Description ??= context.Describe(type);
            if (type.IsEnum && !Definition.BindsExplicitly)
            {
                foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
                {
                    ValueOf(field.GetValue(null)!);
                }
            }
        }

        Definition.Values.RemoveAll(value => value.IsIgnored);
        return Definition;
    }

    protected EnumValueDescriptor ValueOf(object value)
    {
        var known = Definition.Values.Find(other => other.Value.Equals(value));
        if (known is null)
        {
            Definition.Values.Add(known = Infer(value));
        }

        return new EnumValueDescriptor(known);
    }

    private EnumValueDefinition Infer(object value)
    {
        var name = value.ToString()!;
        var definition = new EnumValueDefinition(value) { Name = Names.ToEnumValueName(name) };
        if (value.GetType() is not { IsEnum: true } type || type.GetField(name) is not { } field)
        {
            return definition;
        }

        definition.Name = field.Get<GraphQLNameAttribute>()?.Name ?? definition.Name;
        definition.Description = context.Describe(field);
        definition.DeprecationReason = field.GivenDeprecation();
        definition.IsIgnored = field.IsIgnored();
        var descriptor = new EnumValueDescriptor(definition);
        foreach (var attribute in field.Configurations())
        {
            attribute.TryConfigure(context, descriptor, field);
        }

        return definition;
    }
}
