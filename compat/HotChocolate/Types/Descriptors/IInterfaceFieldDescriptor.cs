namespace HotChocolate.Types;

/// <summary>Describes a field of an interface type.</summary>
public interface IInterfaceFieldDescriptor : IDescriptor
{
    IInterfaceFieldDescriptor Name(string value);

    IInterfaceFieldDescriptor Description(string? value);

    IInterfaceFieldDescriptor Deprecated(string? reason);

    IInterfaceFieldDescriptor Deprecated();

    IInterfaceFieldDescriptor Type<TOutputType>()
        where TOutputType : IOutputType;

    IInterfaceFieldDescriptor Type(Type type);

    IInterfaceFieldDescriptor Argument(string name, Action<IArgumentDescriptor> argumentDescriptor);

    IInterfaceFieldDescriptor Ignore(bool ignore = true);
}
