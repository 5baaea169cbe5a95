namespace HotChocolate.Types;

/// <summary>Describes an interface type.</summary>
public interface IInterfaceTypeDescriptor : IDescriptor
{
    IInterfaceTypeDescriptor Name(string value);

    IInterfaceTypeDescriptor Description(string? value);

    IInterfaceTypeDescriptor Implements<T>()
        where T : InterfaceType;

    IInterfaceFieldDescriptor Field(string name);

    /// <summary>Says which object type a value has.</summary>
    IInterfaceTypeDescriptor ResolveAbstractType(ResolveAbstractType typeResolver);
}
