using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Types;

/// <summary>Describes an object type.</summary>
public interface IObjectTypeDescriptor : IDescriptor
{
    IObjectTypeDescriptor Name(string value);

    IObjectTypeDescriptor Description(string? value);

    /// <summary>Makes the fields of this type further fields of the object type of that class.</summary>
    IObjectTypeDescriptor ExtendsType(Type extendsType);

    IObjectTypeDescriptor ExtendsType<T>();

    IObjectFieldDescriptor Field(string name);

    IObjectFieldDescriptor Field(MemberInfo propertyOrMethod);

    IObjectFieldDescriptor Field<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);
}
