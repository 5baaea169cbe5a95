using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class InterfaceFieldDescriptor(OutputFieldDefinition definition)
    : OutputFieldDescriptor(definition), IInterfaceFieldDescriptor
{
    public IInterfaceFieldDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public IInterfaceFieldDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IInterfaceFieldDescriptor Deprecated(string? reason)
    {
        Definition.DeprecationReason = reason ?? "No longer supported.";
        return this;
    }

    public IInterfaceFieldDescriptor Deprecated() => Deprecated(null);

    public IInterfaceFieldDescriptor Type<TOutputType>()
        where TOutputType : IOutputType => Type(typeof(TOutputType));

    public IInterfaceFieldDescriptor Type(Type type)
    {
        Definition.Type = new TypeSource.Class(type);
        return this;
    }

    public IInterfaceFieldDescriptor Argument(string name, Action<IArgumentDescriptor> argumentDescriptor)
    {
        Describe(name, argumentDescriptor);
        return this;
    }

    public IInterfaceFieldDescriptor Ignore(bool ignore = true)
    {
        Definition.IsIgnored = ignore;
        return this;
    }
}
