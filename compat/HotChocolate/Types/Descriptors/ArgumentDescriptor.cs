using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class ArgumentDescriptor(InputValueDefinition definition)
    : InputValueDescriptor(definition), IArgumentDescriptor
{
    public IArgumentDescriptor Description(string value)
    {
        Definition.Description = value;
        return this;
    }

    public IArgumentDescriptor Deprecated(string? reason)
    {
        Definition.DeprecationReason = reason ?? "No longer supported.";
        return this;
    }

    public IArgumentDescriptor Deprecated() => Deprecated(null);

    public IArgumentDescriptor Type<TInputType>()
        where TInputType : IInputType => Type(typeof(TInputType));

    public IArgumentDescriptor Type(Type type)
    {
        Definition.Type = new TypeSource.Class(type);
        return this;
    }

    public IArgumentDescriptor DefaultValue(object? value)
    {
        Definition.SetRuntimeDefault(value);
        return this;
    }
}
