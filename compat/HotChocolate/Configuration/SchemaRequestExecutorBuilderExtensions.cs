using HotChocolate.Configuration;
using HotChocolate.Execution.Configuration;
using HotChocolate.Types;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Says what a schema is made of.</summary>
public static partial class SchemaRequestExecutorBuilderExtensions
{
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

    private static IRequestExecutorBuilder Add(this IRequestExecutorBuilder builder, TypeRegistration type)
    {
        RequestExecutorBuilder.SetupOf(builder).Types.Add(type);
        return builder;
    }
}
