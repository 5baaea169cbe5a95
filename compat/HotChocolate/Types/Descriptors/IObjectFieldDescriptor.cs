using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Resolvers;

namespace HotChocolate.Types;

/// <summary>Describes a field of an object type.</summary>
public interface IObjectFieldDescriptor : IDescriptor
{
    IObjectFieldDescriptor Name(string value);

    IObjectFieldDescriptor Description(string? value);

    IObjectFieldDescriptor Deprecated(string? reason);

    IObjectFieldDescriptor Deprecated();

    IObjectFieldDescriptor Type<TOutputType>()
        where TOutputType : class, IOutputType;

    IObjectFieldDescriptor Type<TOutputType>(TOutputType outputType)
        where TOutputType : class, IOutputType;

    IObjectFieldDescriptor Type(Type type);

    IObjectFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor);

    IObjectFieldDescriptor Ignore(bool ignore = true);

    IObjectFieldDescriptor Resolve(FieldResolverDelegate fieldResolver);

    IObjectFieldDescriptor Resolve(FieldResolverDelegate fieldResolver, Type? resultType);

    IObjectFieldDescriptor ResolveWith<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);

    IObjectFieldDescriptor ResolveWith(MemberInfo propertyOrMethod);

    IObjectFieldDescriptor Subscribe(SubscribeResolverDelegate subscribeResolver);

    /// <summary>Wraps what is described after it: the first middleware runs first.</summary>
    IObjectFieldDescriptor Use(FieldMiddleware middleware);

    IObjectFieldDescriptor ParentRequires(string? requires);
}
