namespace HotChocolate.Types;

/// <summary>Describes a union type.</summary>
public interface IUnionTypeDescriptor : IDescriptor
{
    IUnionTypeDescriptor Name(string value);

    IUnionTypeDescriptor Description(string? value);

    /// <summary>Adds a member.</summary>
    IUnionTypeDescriptor Type<TObjectType>()
        where TObjectType : ObjectType;

    IUnionTypeDescriptor Type<TObjectType>(TObjectType objectType)
        where TObjectType : ObjectType;

    /// <summary>Says which object type a value has.</summary>
    IUnionTypeDescriptor ResolveAbstractType(ResolveAbstractType resolveAbstractType);
}
