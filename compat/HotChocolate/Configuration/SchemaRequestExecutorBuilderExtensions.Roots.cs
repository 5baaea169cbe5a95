using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;
using HotChocolate.Language;
using HotChocolate.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <content>Where operations begin.</content>
public static partial class SchemaRequestExecutorBuilderExtensions
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
}
