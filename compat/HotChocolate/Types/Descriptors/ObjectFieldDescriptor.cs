using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors.Definitions;
using HotChocolate.Types.Inference;

namespace HotChocolate.Types.Descriptors;

internal sealed class ObjectFieldDescriptor(DescriptorContext context, OutputFieldDefinition definition)
    : OutputFieldDescriptor(definition), IObjectFieldDescriptor
{
    public IObjectFieldDescriptor Name(string value)
    {
        Definition.Name = value;
        return this;
    }

    public IObjectFieldDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IObjectFieldDescriptor Deprecated(string? reason)
    {
        Definition.DeprecationReason = reason ?? "No longer supported.";
        return this;
    }

    public IObjectFieldDescriptor Deprecated() => Deprecated(null);

    public IObjectFieldDescriptor Type<TOutputType>()
        where TOutputType : class, IOutputType => Type(typeof(TOutputType));

    public IObjectFieldDescriptor Type<TOutputType>(TOutputType outputType)
        where TOutputType : class, IOutputType
    {
        Definition.Type = new TypeSource.Instance(outputType);
        return this;
    }

    public IObjectFieldDescriptor Type(Type type)
    {
        Definition.Type = new TypeSource.Class(type);
        return this;
    }

    public IObjectFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor)
    {
        Describe(argumentName, argumentDescriptor);
        return this;
    }

    public IObjectFieldDescriptor Ignore(bool ignore = true)
    {
        Definition.IsIgnored = ignore;
        return this;
    }

    public IObjectFieldDescriptor Resolve(FieldResolverDelegate fieldResolver)
    {
        Definition.Resolver = fieldResolver;
        return this;
    }

    public IObjectFieldDescriptor Resolve(FieldResolverDelegate fieldResolver, Type? resultType)
    {
        if (resultType is not null && Definition.Type is null)
        {
            Definition.Type = new TypeSource.Clr(ShapeReader.Of(resultType));
        }

        return Resolve(fieldResolver);
    }

    public IObjectFieldDescriptor ResolveWith<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod) =>
        ResolveWith(Members.Of(propertyOrMethod), typeof(TResolver));

    public IObjectFieldDescriptor ResolveWith(MemberInfo propertyOrMethod) =>
        ResolveWith(propertyOrMethod, propertyOrMethod.DeclaringType!);

    public IObjectFieldDescriptor Subscribe(SubscribeResolverDelegate subscribeResolver)
    {
        Definition.Subscribe = subscribeResolver;
        return this;
    }

    public IObjectFieldDescriptor Use(FieldMiddleware middleware)
    {
        Definition.Middleware.Add(middleware);
        return this;
    }

    /// <summary>Parents are always whole here: there is no projection that could leave anything out.</summary>
    public IObjectFieldDescriptor ParentRequires(string? requires) => this;

    private ObjectFieldDescriptor ResolveWith(MemberInfo member, Type resolverType)
    {
        Definition.ResolverMember = member;
        Definition.ResolverType = resolverType;
        Definition.Type ??= FieldInference.TypeOf(member) ?? new TypeSource.Clr(context.Shapes.Of(member));
        if (member is MethodInfo method)
        {
            FieldInference.AddArguments(context, Definition, method);
        }

        return this;
    }
}
