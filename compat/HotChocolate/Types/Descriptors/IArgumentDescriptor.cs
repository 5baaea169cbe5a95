namespace HotChocolate.Types;

/// <summary>Describes an argument.</summary>
public interface IArgumentDescriptor : IDescriptor
{
    IArgumentDescriptor Description(string value);

    IArgumentDescriptor Deprecated(string? reason);

    IArgumentDescriptor Deprecated();

    IArgumentDescriptor Type<TInputType>()
        where TInputType : IInputType;

    IArgumentDescriptor Type(Type type);

    IArgumentDescriptor DefaultValue(object? value);
}
