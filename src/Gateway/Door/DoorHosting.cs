using ChiBo.Gateway.Door.Sockets;

namespace ChiBo.Gateway.Door;

/// <summary>Puts the guards before the GraphQL endpoint.</summary>
internal static class DoorHosting
{
    public static void AddDoor(this IServiceCollection services)
    {
        services.AddSingleton<Gate>();
        services.AddSingleton<Turnstile>();
        services.AddSingleton<SocketSeats>();
        services.AddSingleton<SocketGuard>();
        services.AddSingleton<RequestGuard>();
    }

    /// <summary>
    /// Makes the guards part of the endpoint itself: whatever request reaches it, in whatever spelling of its address, method
    /// or form of answer, has passed them.
    /// </summary>
    public static TBuilder Guard<TBuilder>(this TBuilder endpoints, IApplicationBuilder app)
        where TBuilder : IEndpointConventionBuilder
    {
        endpoints.Add(endpoint =>
        {
            var unguarded = endpoint.RequestDelegate ?? throw new InvalidOperationException("An endpoint without a handler.");
            var guarded = app.New();
            guarded.UseMiddleware<Gate>();
            guarded.UseMiddleware<Turnstile>();
            guarded.UseMiddleware<SocketGuard>();
            guarded.UseMiddleware<RequestGuard>();
            guarded.Run(unguarded);
            endpoint.RequestDelegate = guarded.Build();
        });
        return endpoints;
    }
}
