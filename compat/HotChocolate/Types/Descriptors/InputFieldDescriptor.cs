using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class InputFieldDescriptor(InputValueDefinition definition)
    : InputValueDescriptor(definition), IInputFieldDescriptor
{
    public IInputFieldDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public IInputFieldDescriptor Description(string value)
    {
        Definition.Description = value;
        return this;
    }

    public IInputFieldDescriptor Deprecated(string? reason)
    {
        Definition.DeprecationReason = reason ?? "No longer supported.";
        return this;
    }

    public IInputFieldDescriptor Deprecated() => Deprecated(null);

    public IInputFieldDescriptor Type<TInputType>()
        where TInputType : IInputType => Type(typeof(TInputType));

    public IInputFieldDescriptor Type(Type type)
    {
        Definition.Type = new TypeSource.Class(type);
        return this;
    }

    public IInputFieldDescriptor Ignore(bool ignore = true)
    {
        Definition.IsIgnored = ignore;
        return this;
    }

    public IInputFieldDescriptor DefaultValue(object? value)
    {
        Definition.SetRuntimeDefault(value);
        return this;
    }
}
