using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class ObjectTypeDescriptor<T>(DescriptorContext context, ObjectTypeDefinition definition)
    : ObjectTypeDescriptor(context, definition), IObjectTypeDescriptor<T>
{
    public new IObjectTypeDescriptor<T> Name(string value)
    {
        base.Name(value);
        return this;
    }

    public new IObjectTypeDescriptor<T> Description(string? value)
    {
        base.Description(value);
        return this;
    }

    public IObjectTypeDescriptor<T> BindFields(BindingBehavior behavior)
    {
        Definition.BindsExplicitly = behavior == BindingBehavior.Explicit;
        return this;
    }

    public IObjectTypeDescriptor<T> BindFieldsExplicitly() => BindFields(BindingBehavior.Explicit);

    public IObjectTypeDescriptor<T> BindFieldsImplicitly() => BindFields(BindingBehavior.Implicit);

    public IObjectFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod) =>
        Field(Members.Of(propertyOrMethod));

    public IObjectFieldDescriptor Field<TValue>(Expression<Func<T, TValue?>> propertyOrMethod) =>
        Field(Members.Of(propertyOrMethod));

    IObjectFieldDescriptor IObjectTypeDescriptor<T>.Field(MemberInfo propertyOrMethod) => Field(propertyOrMethod);
}
