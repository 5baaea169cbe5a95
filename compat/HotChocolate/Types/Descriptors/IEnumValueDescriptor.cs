namespace HotChocolate.Types;

/// <summary>Describes a value of an enum type.</summary>
public interface IEnumValueDescriptor : IDescriptor
{
    IEnumValueDescriptor Name(string value);

    IEnumValueDescriptor Description(string value);

    IEnumValueDescriptor Deprecated(string reason);

    IEnumValueDescriptor Deprecated();

    IEnumValueDescriptor Ignore(bool ignore = true);
}
