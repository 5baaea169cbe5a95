namespace HotChocolate.Types;

/// <summary>Describes a field of an input type.</summary>
public interface IInputFieldDescriptor : IDescriptor
{
    IInputFieldDescriptor Name(string value);

    IInputFieldDescriptor Description(string value);

    IInputFieldDescriptor Deprecated(string? reason);

    IInputFieldDescriptor Deprecated();

    IInputFieldDescriptor Type<TInputType>()
        where TInputType : IInputType;

    IInputFieldDescriptor Type(Type type);

    IInputFieldDescriptor Ignore(bool ignore = true);

    IInputFieldDescriptor DefaultValue(object? value);
}
