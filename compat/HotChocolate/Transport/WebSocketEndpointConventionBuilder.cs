using Microsoft.AspNetCore.Builder;

namespace HotChocolate.AspNetCore.Extensions;

/// <summary>Configures a mapped GraphQL endpoint that speaks WebSocket alone.</summary>
public sealed class WebSocketEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _builder;

    internal WebSocketEndpointConventionBuilder(IEndpointConventionBuilder builder)
    {
        _builder = builder;
    }

    public void Add(Action<EndpointBuilder> convention) => _builder.Add(convention);
}
