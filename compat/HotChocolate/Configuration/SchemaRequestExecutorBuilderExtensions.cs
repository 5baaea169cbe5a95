using HotChocolate;
using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says what a schema is made of.</summary>
public static class SchemaRequestExecutorBuilderExtensions
{
    /// <summary>An empty root, filled by extensions.</summary>
    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder) =>
        builder.Root(OperationType.Query, TypeRegistration.Empty);

    public static IRequestExecutorBuilder AddQueryType<TQuery>(this IRequestExecutorBuilder builder)
        where TQuery : class => builder.AddQueryType(typeof(TQuery));

    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, Type queryType) =>
        builder.AddRootType(queryType, OperationType.Query);

    public static IRequestExecutorBuilder AddQueryType(this IRequestExecutorBuilder builder, ObjectType queryType) =>
        builder.AddRootType(queryType, OperationType.Query);

    public static IRequestExecutorBuilder AddQueryType(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor> configure) =>
        builder.AddQueryType(new ObjectType(Named(OperationTypeNames.Query, configure)));

    public static IRequestExecutorBuilder AddQueryType<T>(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor<T>> configure) => builder.AddQueryType(new ObjectType<T>(configure));

    /// <summary>An empty root, filled by extensions.</summary>
    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder) =>
        builder.Root(OperationType.Mutation, TypeRegistration.Empty);

    public static IRequestExecutorBuilder AddMutationType<TMutation>(this IRequestExecutorBuilder builder)
        where TMutation : class => builder.AddMutationType(typeof(TMutation));

    public static IRequestExecutorBuilder AddMutationType(this IRequestExecutorBuilder builder, Type mutationType) =>
        builder.AddRootType(mutationType, OperationType.Mutation);

    public static IRequestExecutorBuilder AddMutationType(
        this IRequestExecutorBuilder builder,
        ObjectType mutationType) => builder.AddRootType(mutationType, OperationType.Mutation);

    public static IRequestExecutorBuilder AddMutationType(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor> configure) =>
        builder.AddMutationType(new ObjectType(Named(OperationTypeNames.Mutation, configure)));

    public static IRequestExecutorBuilder AddMutationType<T>(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor<T>> configure) => builder.AddMutationType(new ObjectType<T>(configure));

    /// <summary>An empty root, filled by extensions.</summary>
    public static IRequestExecutorBuilder AddSubscriptionType(this IRequestExecutorBuilder builder) =>
        builder.Root(OperationType.Subscription, TypeRegistration.Empty);

    public static IRequestExecutorBuilder AddSubscriptionType<TSubscription>(this IRequestExecutorBuilder builder)
        where TSubscription : class => builder.AddSubscriptionType(typeof(TSubscription));

    public static IRequestExecutorBuilder AddSubscriptionType(
        this IRequestExecutorBuilder builder,
        Type subscriptionType) => builder.AddRootType(subscriptionType, OperationType.Subscription);

    public static IRequestExecutorBuilder AddSubscriptionType(
        this IRequestExecutorBuilder builder,
        ObjectType subscriptionType) => builder.AddRootType(subscriptionType, OperationType.Subscription);

    public static IRequestExecutorBuilder AddSubscriptionType(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor> configure) =>
        builder.AddSubscriptionType(new ObjectType(Named(OperationTypeNames.Subscription, configure)));

    public static IRequestExecutorBuilder AddSubscriptionType<T>(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor<T>> configure) => builder.AddSubscriptionType(new ObjectType<T>(configure));

    public static IRequestExecutorBuilder AddRootType(
        this IRequestExecutorBuilder builder,
        Type rootType,
        OperationType operation) => builder.Root(operation, TypeRegistration.Of(rootType));

    public static IRequestExecutorBuilder AddRootType(
        this IRequestExecutorBuilder builder,
        ObjectType rootType,
        OperationType operation) => builder.Root(operation, TypeRegistration.Of((object)rootType));

    public static IRequestExecutorBuilder AddType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddType(typeof(T));

    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, Type type) =>
        builder.Add(TypeRegistration.Of(type));

    public static IRequestExecutorBuilder AddType(this IRequestExecutorBuilder builder, INamedType namedType) =>
        builder.Add(TypeRegistration.Of((object)namedType));

    public static IRequestExecutorBuilder AddType(
        this IRequestExecutorBuilder builder,
        Func<INamedType> namedType) => builder.Add(new TypeRegistration(null, _ => namedType()));

    public static IRequestExecutorBuilder AddType(
        this IRequestExecutorBuilder builder,
        Func<IServiceProvider, INamedType> namedType) => builder.Add(new TypeRegistration(null, namedType));

    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params Type[] types) =>
        types.Aggregate(builder, (all, type) => all.AddType(type));

    public static IRequestExecutorBuilder AddTypes(this IRequestExecutorBuilder builder, params INamedType[] types) =>
        types.Aggregate(builder, (all, type) => all.AddType(type));

    public static IRequestExecutorBuilder AddTypeExtension<T>(this IRequestExecutorBuilder builder) =>
        builder.AddType(typeof(T));

    public static IRequestExecutorBuilder AddTypeExtension(this IRequestExecutorBuilder builder, Type type) =>
        builder.AddType(type);

    public static IRequestExecutorBuilder AddTypeExtension(
        this IRequestExecutorBuilder builder,
        INamedTypeExtension typeExtension) => builder.Add(TypeRegistration.Of((object)typeExtension));

    public static IRequestExecutorBuilder AddObjectType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddType(new ObjectType<T>());

    public static IRequestExecutorBuilder AddObjectType<T>(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor<T>> configure) => builder.AddType(new ObjectType<T>(configure));

    public static IRequestExecutorBuilder AddObjectType(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor> configure) => builder.AddType(new ObjectType(configure));

    public static IRequestExecutorBuilder AddObjectTypeExtension<T>(
        this IRequestExecutorBuilder builder,
        Action<IObjectTypeDescriptor<T>> configure) => builder.AddTypeExtension(new ObjectTypeExtension<T>(configure));

    public static IRequestExecutorBuilder AddInputObjectType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddType(new InputObjectType<T>());

    public static IRequestExecutorBuilder AddInputObjectType<T>(
        this IRequestExecutorBuilder builder,
        Action<IInputObjectTypeDescriptor<T>> configure) => builder.AddType(new InputObjectType<T>(configure));

    public static IRequestExecutorBuilder AddInputObjectType(
        this IRequestExecutorBuilder builder,
        Action<IInputObjectTypeDescriptor> configure) => builder.AddType(new InputObjectType(configure));

    public static IRequestExecutorBuilder AddEnumType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddType(new EnumType<T>());

    public static IRequestExecutorBuilder AddEnumType<T>(
        this IRequestExecutorBuilder builder,
        Action<IEnumTypeDescriptor<T>> configure) => builder.AddType(new EnumType<T>(configure));

    public static IRequestExecutorBuilder AddEnumType(
        this IRequestExecutorBuilder builder,
        Action<IEnumTypeDescriptor> configure) => builder.AddType(new EnumType(configure));

    public static IRequestExecutorBuilder AddInterfaceType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddType(new InterfaceType<T>());

    public static IRequestExecutorBuilder AddInterfaceType<T>(
        this IRequestExecutorBuilder builder,
        Action<IInterfaceTypeDescriptor<T>> configure) => builder.AddType(new InterfaceType<T>(configure));

    public static IRequestExecutorBuilder AddInterfaceType(
        this IRequestExecutorBuilder builder,
        Action<IInterfaceTypeDescriptor> configure) => builder.AddType(new InterfaceType(configure));

    public static IRequestExecutorBuilder AddUnionType<T>(this IRequestExecutorBuilder builder) =>
        builder.AddType(new UnionType<T>());

    public static IRequestExecutorBuilder AddUnionType<T>(
        this IRequestExecutorBuilder builder,
        Action<IUnionTypeDescriptor> configure) => builder.AddType(new UnionType<T>(configure));

    public static IRequestExecutorBuilder AddUnionType(
        this IRequestExecutorBuilder builder,
        Action<IUnionTypeDescriptor> configure) => builder.AddType(new UnionType(configure));

    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType, TSchemaType>(
        this IRequestExecutorBuilder builder)
        where TSchemaType : INamedType => builder.BindRuntimeType(typeof(TRuntimeType), typeof(TSchemaType));

    public static IRequestExecutorBuilder BindRuntimeType(
        this IRequestExecutorBuilder builder,
        Type runtimeType,
        Type schemaType) => builder.Bind(runtimeType, new TypeBinding(schemaType, null));

    public static IRequestExecutorBuilder BindRuntimeType<TRuntimeType>(
        this IRequestExecutorBuilder builder,
        string? typeName = null) => builder.BindRuntimeType(typeof(TRuntimeType), typeName);

    public static IRequestExecutorBuilder BindRuntimeType(
        this IRequestExecutorBuilder builder,
        Type runtimeType,
        string? typeName = null) => builder.Bind(runtimeType, new TypeBinding(null, typeName ?? runtimeType.Name));

    /// <summary>Runs before the pipeline of every field that has a resolver.</summary>
    public static IRequestExecutorBuilder UseField(this IRequestExecutorBuilder builder, FieldMiddleware middleware)
    {
        RequestExecutorBuilder.SetupOf(builder).FieldMiddleware.Add(middleware);
        return builder;
    }

    public static IRequestExecutorBuilder ModifyOptions(
        this IRequestExecutorBuilder builder,
        Action<SchemaOptions> configure)
    {
        configure(RequestExecutorBuilder.SetupOf(builder).Options);
        return builder;
    }

    public static IRequestExecutorBuilder ModifyPagingOptions(
        this IRequestExecutorBuilder builder,
        Action<PagingOptions> configure)
    {
        configure(RequestExecutorBuilder.SetupOf(builder).PagingOptions);
        return builder;
    }

    private static Action<IObjectTypeDescriptor> Named(string name, Action<IObjectTypeDescriptor> configure) =>
        descriptor =>
        {
            descriptor.Name(name);
            configure(descriptor);
        };

    private static IRequestExecutorBuilder Root(
        this IRequestExecutorBuilder builder,
        OperationType operation,
        TypeRegistration root)
    {
        RequestExecutorBuilder.SetupOf(builder).Roots[operation] = root;
        return builder;
    }

    private static IRequestExecutorBuilder Add(this IRequestExecutorBuilder builder, TypeRegistration type)
    {
        RequestExecutorBuilder.SetupOf(builder).Types.Add(type);
        return builder;
    }

    private static IRequestExecutorBuilder Bind(
        this IRequestExecutorBuilder builder,
        Type runtimeType,
        TypeBinding binding)
    {
        RequestExecutorBuilder.SetupOf(builder).Bindings[runtimeType] = binding;
        return builder;
    }
}
