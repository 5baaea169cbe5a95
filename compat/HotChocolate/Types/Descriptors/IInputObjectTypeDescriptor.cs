namespace HotChocolate.Types;

/// <summary>Describes an input type.</summary>
public interface IInputObjectTypeDescriptor : IDescriptor
{
    IInputObjectTypeDescriptor Name(string value);

    IInputObjectTypeDescriptor Description(string? value);

    IInputFieldDescriptor Field(string name);
}
