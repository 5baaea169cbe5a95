using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Types;

/// <summary>Describes the interface type of <typeparamref name="T"/>.</summary>
public interface IInterfaceTypeDescriptor<T> : IDescriptor
{
    IInterfaceTypeDescriptor<T> Name(string value);

    IInterfaceTypeDescriptor<T> Description(string? value);

    IInterfaceTypeDescriptor<T> BindFields(BindingBehavior behavior);

    IInterfaceTypeDescriptor<T> BindFieldsExplicitly();

    IInterfaceTypeDescriptor<T> BindFieldsImplicitly();

    IInterfaceTypeDescriptor<T> Implements<TInterface>()
        where TInterface : InterfaceType;

    IInterfaceFieldDescriptor Field(Expression<Func<T, object?>> propertyOrMethod);

    IInterfaceFieldDescriptor Field(string name);

    IInterfaceFieldDescriptor Field(MemberInfo propertyOrMethod);

    /// <summary>Says which object type a value has.</summary>
    IInterfaceTypeDescriptor<T> ResolveAbstractType(ResolveAbstractType typeResolver);
}
