using Microsoft.AspNetCore.Builder;

namespace HotChocolate.AspNetCore.Extensions;

/// <summary>Configures a mapped GraphQL endpoint.</summary>
public sealed class GraphQLEndpointConventionBuilder : IEndpointConventionBuilder
{
    private readonly IEndpointConventionBuilder _builder;

    internal GraphQLEndpointConventionBuilder(IEndpointConventionBuilder builder)
    {
        _builder = builder;
    }

    public void Add(Action<EndpointBuilder> convention) => _builder.Add(convention);
}
