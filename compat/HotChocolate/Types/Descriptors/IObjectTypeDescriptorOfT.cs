using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Types;

/// <summary>Describes the object type of <typeparamref name="TRuntimeType"/>.</summary>
public interface IObjectTypeDescriptor<TRuntimeType> : IDescriptor
{
    IObjectTypeDescriptor<TRuntimeType> Name(string value);

    IObjectTypeDescriptor<TRuntimeType> Description(string? value);

    IObjectTypeDescriptor<TRuntimeType> BindFields(BindingBehavior behavior);

    /// <summary>Only what is described becomes a field.</summary>
    IObjectTypeDescriptor<TRuntimeType> BindFieldsExplicitly();

    IObjectTypeDescriptor<TRuntimeType> BindFieldsImplicitly();

    IObjectFieldDescriptor Field(Expression<Func<TRuntimeType, object?>> propertyOrMethod);

    IObjectFieldDescriptor Field<TValue>(Expression<Func<TRuntimeType, TValue?>> propertyOrMethod);

    IObjectFieldDescriptor Field<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);

    IObjectFieldDescriptor Field(MemberInfo propertyOrMethod);

    IObjectFieldDescriptor Field(string name);
}
