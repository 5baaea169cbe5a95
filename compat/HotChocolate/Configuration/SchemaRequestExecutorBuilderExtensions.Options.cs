using HotChocolate;
using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using HotChocolate.Types.Pagination;

namespace Microsoft.Extensions.DependencyInjection;

/// <content>Bindings and options.</content>
public static partial class SchemaRequestExecutorBuilderExtensions
{
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

    private static IRequestExecutorBuilder Bind(
        this IRequestExecutorBuilder builder,
        Type runtimeType,
        TypeBinding binding)
    {
        RequestExecutorBuilder.SetupOf(builder).Bindings[runtimeType] = binding;
        return builder;
    }
}
