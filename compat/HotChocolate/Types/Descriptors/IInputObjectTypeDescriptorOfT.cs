using System.Linq.Expressions;

namespace HotChocolate.Types;

/// <summary>Describes the input type of <typeparamref name="T"/>.</summary>
public interface IInputObjectTypeDescriptor<T> : IDescriptor
{
    IInputObjectTypeDescriptor<T> Name(string value);

    IInputObjectTypeDescriptor<T> Description(string? value);

    IInputObjectTypeDescriptor<T> BindFields(BindingBehavior behavior);

    IInputObjectTypeDescriptor<T> BindFieldsExplicitly();

    IInputObjectTypeDescriptor<T> BindFieldsImplicitly();

    IInputFieldDescriptor Field<TValue>(Expression<Func<T, TValue?>> property);

    IInputFieldDescriptor Field(string name);
}
