using System.Reflection;
using HotChocolate.Resolvers;
using HotChocolate.Types.Building;
using HotChocolate.Types.Model;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types.MutationConventions;

/// <summary>Finds out how the classes named by [Error] make errors.</summary>
internal static class ErrorFactories
{
    private const string InterfaceName = "Error";

    public static IReadOnlyList<ErrorFactory> For(FieldAssembly fields, IReadOnlyList<Type> errors)
    {
        if (errors.Count > 0)
        {
            AddInterface(fields);
        }

        return [.. errors.SelectMany(error => For(fields, error))];
    }

    private static IEnumerable<ErrorFactory> For(FieldAssembly fields, Type error)
    {
        if (typeof(Exception).IsAssignableFrom(error))
        {
            var type = ForException(fields, error);
            return [new ErrorFactory([type], thrown => error.IsInstanceOfType(thrown) ? thrown : null)];
        }

        var made = FromMethods(fields, error)
            .Concat(FromInterfaces(fields, error))
            .Concat(FromConstructors(fields, error))
            .ToList();
        return made.Count > 0
            ? made
            : throw new SchemaException(new SchemaProblem(
                $"{error.Name} is no error: it needs a static CreateErrorFrom, or a constructor for an exception."));
    }

    private static IEnumerable<ErrorFactory> FromMethods(FieldAssembly fields, Type error) => error
        .GetMethods(BindingFlags.Public | BindingFlags.Static)
        .Where(method => method.Name == "CreateErrorFrom" && TakesException(method))
        .Select(method => Create(
            fields, method.ReturnType, ExceptionOf(method), thrown => method.Invoke(null, [thrown])));

    private static IEnumerable<ErrorFactory> FromInterfaces(FieldAssembly fields, Type error) => error
        .GetInterfaces()
        .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IPayloadErrorFactory<,>))
        .Select(type =>
        {
            var services = fields.Context.Descriptors.Services;
            var factory = new Lazy<object>(() => ActivatorUtilities.GetServiceOrCreateInstance(services, error));
            var method = type.GetMethod(nameof(IPayloadErrorFactory<Exception, object>.CreateErrorFrom))!;
            return Create(
                fields,
                type.GetGenericArguments()[1],
                type.GetGenericArguments()[0],
                thrown => method.Invoke(factory.Value, [thrown]));
        });

    private static IEnumerable<ErrorFactory> FromConstructors(FieldAssembly fields, Type error) => error
        .GetConstructors()
        .Where(TakesException)
        .Select(constructor => Create(fields, error, ExceptionOf(constructor), thrown => constructor.Invoke([thrown])));

    private static ErrorFactory Create(
        FieldAssembly fields,
        Type made,
        Type exception,
        Func<Exception, object?> create) =>
        new([ForClass(fields, made)], thrown => exception.IsInstanceOfType(thrown) ? create(thrown) : null);

    private static bool TakesException(MethodBase method) =>
        method.GetParameters() is [{ ParameterType: var type }] && typeof(Exception).IsAssignableFrom(type);

    private static Type ExceptionOf(MethodBase method) => method.GetParameters()[0].ParameterType;

    private static TypeRef ForClass(FieldAssembly fields, Type error)
    {
        var model = fields.Context.Registry.OutputOf(error);
        if (model is ObjectModel type && !type.Implements(InterfaceName))
        {
            type.Interfaces.Add(TypeRef.Named(InterfaceName));
        }

        return TypeRef.To(model);
    }

    private static TypeRef ForException(FieldAssembly fields, Type exception)
    {
        var given = exception.GetCustomAttribute<GraphQLNameAttribute>()?.Name;
        var suffix = "Exception".Length;
        var name = given ?? (exception.Name.EndsWith("Exception", StringComparison.Ordinal)
            ? exception.Name[..^suffix] + "Error"
            : exception.Name);
        if (fields.Context.Builder.Types.Find(name) is { } known)
        {
            return TypeRef.To(known);
        }

        var model = new ObjectModel(name)
        {
            Description = fields.Context.Descriptors.Describe(exception),
            Runtime = new ObjectRuntime(exception),
        };
        model.Interfaces.Add(TypeRef.Named(InterfaceName));
        model.Fields.Add(new FieldModel("message", TypeRef.Parse("String!"))
        {
            Runtime = FieldRuntime.FromGetter<Exception, string>(thrown => thrown.Message),
        });
        fields.Context.Models.Add(model);
        return TypeRef.To(model);
    }

    private static void AddInterface(FieldAssembly fields)
    {
        if (fields.Context.Builder.Types.Find(InterfaceName) is not null)
        {
            return;
        }

        fields.Context.Models.Scalar("String");
        var model = new InterfaceModel(InterfaceName);
        model.Fields.Add(new FieldModel("message", TypeRef.Parse("String!")));
        fields.Context.Models.Add(model);
    }
}
