using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class InterfaceTypeDescriptor<T>(DescriptorContext context, InterfaceTypeDefinition definition)
    : InterfaceTypeDescriptor(context, definition), IInterfaceTypeDescriptor<T>
{
    public new IInterfaceTypeDescriptor<T> Name(string value)
    {
        base.Name(value);
        return this;
    }

    public new IInterfaceTypeDescriptor<T> Description(string? value)
    {
        base.Description(value);
        return this;
    }

    public IInterfaceTypeDescriptor<T> BindFields(BindingBehavior behavior)
    {
        Definition.BindsExplicitly = behavior == BindingBehavior.Explicit;
        return this;
    }

    public IInterfaceTypeDescriptor<T> BindFieldsExplicitly() => BindFields(BindingBehavior.Explicit);

    public IInterfaceTypeDescriptor<T> BindFieldsImplicitly() => BindFields(BindingBehavior.Implicit);

    public new IInterfaceTypeDescriptor<T> Implements<TInterface>()
        where TInterface : InterfaceType
    {
        base.Implements<TInterface>();
        return this;
    }

    public IInterfaceFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod) =>
        FieldOf(Members.Of(propertyOrMethod));

    public IInterfaceFieldDescriptor Field(MemberInfo propertyOrMethod) => FieldOf(propertyOrMethod);

    public new IInterfaceTypeDescriptor<T> ResolveAbstractType(ResolveAbstractType typeResolver)
    {
        base.ResolveAbstractType(typeResolver);
        return this;
    }
}
