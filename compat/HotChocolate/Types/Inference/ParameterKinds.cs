using System.Reflection;
using System.Security.Claims;
using GreenDonut;
using HotChocolate.Execution.Processing;
using HotChocolate.Resolvers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Types.Inference;

/// <summary>Tells arguments from what is injected.</summary>
internal sealed class ParameterKinds(IServiceProviderIsService? services)
{
    public ParameterKind Of(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        return ByAttribute(parameter) ?? ByType(type)
            ?? (typeof(IDataLoader).IsAssignableFrom(type) ? ParameterKind.DataLoader
                : IsService(type) ? ParameterKind.Service
                : ParameterKind.Argument);
    }

    private static ParameterKind? ByAttribute(ParameterInfo parameter) =>
        parameter.Get<ServiceAttribute>() is { } service
            ? service.Key is null ? ParameterKind.Service : ParameterKind.KeyedService
            : parameter.Has<ArgumentAttribute>() ? ParameterKind.Argument
            : parameter.Has<ParentAttribute>() ? ParameterKind.Parent
            : parameter.Has<EventMessageAttribute>() ? ParameterKind.EventMessage
            : parameter.Has<GlobalStateAttribute>() ? ParameterKind.GlobalState
            : null;

    private static ParameterKind? ByType(Type type) =>
        type == typeof(CancellationToken) ? ParameterKind.CancellationToken
        : type == typeof(IResolverContext) || type == typeof(IMiddlewareContext) ? ParameterKind.ResolverContext
        : type == typeof(ClaimsPrincipal) ? ParameterKind.User
        : type == typeof(HttpContext) ? ParameterKind.HttpContext
        : type == typeof(HttpRequest) ? ParameterKind.HttpRequest
        : type == typeof(HttpResponse) ? ParameterKind.HttpResponse
        : type == typeof(ISchema) ? ParameterKind.Schema
        : type == typeof(IOperation) ? ParameterKind.Operation
        : type == typeof(ISelection) ? ParameterKind.Selection
        : type == typeof(Path) ? ParameterKind.Path
        : null;

    private bool IsService(Type type)
    {
        // containers call every IEnumerable<T> a service, so lists are judged by their elements
        var judged = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? type.GetGenericArguments()[0]
            : type;
        return services?.IsService(judged) == true;
    }
}
