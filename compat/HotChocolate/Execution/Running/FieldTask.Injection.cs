using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Execution;

/// <content>What compiled resolvers take.</content>
internal sealed partial class FieldTask
{
    public ClaimsPrincipal User => GlobalState<ClaimsPrincipal>(nameof(ClaimsPrincipal))
        ?? throw new InvalidOperationException("The request has no user.");

    public HttpContext HttpContext => GlobalState<HttpContext>(nameof(HttpContext))
        ?? throw new InvalidOperationException("The request came by no HTTP.");

    /// <summary>The argument that a compiled resolver takes.</summary>
    public T Argument<T>(int slot) => (T)BoundArguments[slot]!;

    /// <summary>A service that lives as long as the application: no scope is opened for it.</summary>
    public T SharedService<T>()
        where T : notnull => Execution.Services.GetRequiredService<T>();

    public T? OptionalService<T>() => Services.GetService<T>();

    public T Loader<T>()
        where T : class => Execution.Loader<T>();

    public T? GlobalState<T>(string name) =>
        ContextData.TryGetValue(name, out var value) && value is T typed ? typed : default;

    public T EventMessage<T>() => Execution.EventMessage is T message
        ? message
        : throw new InvalidOperationException($"No {typeof(T).Name} is being told.");
}
