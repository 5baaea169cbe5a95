using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class InputObjectTypeDescriptor<T>(DescriptorContext context, InputObjectTypeDefinition definition)
    : InputObjectTypeDescriptor(context, definition), IInputObjectTypeDescriptor<T>
{
    public new IInputObjectTypeDescriptor<T> Name(string value)
    {
        base.Name(value);
        return this;
    }

    public new IInputObjectTypeDescriptor<T> Description(string? value)
    {
        base.Description(value);
        return this;
    }

    public IInputObjectTypeDescriptor<T> BindFields(BindingBehavior behavior)
    {
        Definition.BindsExplicitly = behavior == BindingBehavior.Explicit;
        return this;
    }

    public IInputObjectTypeDescriptor<T> BindFieldsExplicitly() => BindFields(BindingBehavior.Explicit);

    public IInputObjectTypeDescriptor<T> BindFieldsImplicitly() => BindFields(BindingBehavior.Implicit);

    public IInputFieldDescriptor Field<TValue>(Expression<Func<T, TValue?>> property) =>
        FieldOf((PropertyInfo)Members.Of(property));
}
