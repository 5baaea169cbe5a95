using Microsoft.AspNetCore.Builder;

namespace HotChocolate.AspNetCore.Extensions;

/// <summary>Configures a mapped GraphQL endpoint that speaks HTTP alone.</summary>
public sealed class GraphQLHttpEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _builder;

    internal GraphQLHttpEndpointConventionBuilder(IEndpointConventionBuilder builder)
    {
        _builder = builder;
    }

    public void Add(Action<EndpointBuilder> convention) => _builder.Add(convention);
}
