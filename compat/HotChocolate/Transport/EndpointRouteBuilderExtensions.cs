using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Extensions;
using HotChocolate.Transport;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps GraphQL endpoints.</summary>
public static class EndpointRouteBuilderExtensions
{
    /// <summary>HTTP, WebSocket, the schema and the page for people, all on one path.</summary>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string path = "/graphql",
        string? schemaName = null) => endpointRouteBuilder.MapGraphQL(new PathString(path), schemaName);

    /// <inheritdoc cref="MapGraphQL(IEndpointRouteBuilder, string, string?)"/>
    public static GraphQLEndpointConventionBuilder MapGraphQL(
        this IEndpointRouteBuilder endpointRouteBuilder,
        PathString path,
        string? schemaName = null) =>
        new(GraphQLEndpoints.Map(endpointRouteBuilder, path, schemaName, EndpointParts.All));

    /// <summary>HTTP alone.</summary>
    public static GraphQLHttpEndpointConventionBuilder MapGraphQLHttp(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string pattern = "/graphql",
        string? schemaName = null) =>
        new(GraphQLEndpoints.Map(endpointRouteBuilder, pattern, schemaName, EndpointParts.Http));

    /// <summary>WebSocket alone.</summary>
    public static WebSocketEndpointConventionBuilder MapGraphQLWebSocket(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string pattern = "/graphql/ws",
        string? schemaName = null) =>
        new(GraphQLEndpoints.Map(endpointRouteBuilder, pattern, schemaName, EndpointParts.WebSocket));

    /// <summary>The schema alone.</summary>
    public static IEndpointConventionBuilder MapGraphQLSchema(
        this IEndpointRouteBuilder endpointRouteBuilder,
        string pattern = "/graphql/sdl",
        string? schemaName = null) =>
        GraphQLEndpoints.Map(endpointRouteBuilder, pattern, schemaName, EndpointParts.Schema);

    public static GraphQLEndpointConventionBuilder WithOptions(
        this GraphQLEndpointConventionBuilder builder,
        GraphQLServerOptions serverOptions)
    {
        builder.Add(endpoint => endpoint.Metadata.Add(serverOptions));
        return builder;
    }

    public static GraphQLHttpEndpointConventionBuilder WithOptions(
        this GraphQLHttpEndpointConventionBuilder builder,
        GraphQLHttpOptions httpOptions)
    {
        builder.Add(endpoint => endpoint.Metadata.Add(new GraphQLServerOptions
        {
            AllowedGetOperations = httpOptions.AllowedGetOperations,
            EnableGetRequests = httpOptions.EnableGetRequests,
            EnableMultipartRequests = httpOptions.EnableMultipartRequests,
        }));
        return builder;
    }

    public static WebSocketEndpointConventionBuilder WithOptions(
        this WebSocketEndpointConventionBuilder builder,
        GraphQLSocketOptions socketOptions)
    {
        var options = new GraphQLServerOptions();
        options.Sockets.ConnectionInitializationTimeout = socketOptions.ConnectionInitializationTimeout;
        options.Sockets.KeepAliveInterval = socketOptions.KeepAliveInterval;
        builder.Add(endpoint => endpoint.Metadata.Add(options));
        return builder;
    }
}
