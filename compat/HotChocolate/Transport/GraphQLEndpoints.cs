using HotChocolate.AspNetCore;
using HotChocolate.Configuration;
using HotChocolate.Transport.Http;
using HotChocolate.Transport.Pages;
using HotChocolate.Transport.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace HotChocolate.Transport;

/// <summary>Maps a path and everything below it to one schema.</summary>
internal static class GraphQLEndpoints
{
    private const string Slug = "slug";
    private static readonly GraphQLServerOptions Usual = new();

    public static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder routes,
        PathString path,
        string? schemaName,
        EndpointParts parts)
    {
        var schema = new EndpointSchema(schemaName ?? SchemaSetup.DefaultName);
        return routes
            .Map($"{path.Value!.TrimEnd('/')}/{{**{Slug}}}", context => Answer(context, schema, parts))
            .WithDisplayName($"GraphQL {path}");
    }

    private static Task Answer(HttpContext context, EndpointSchema schema, EndpointParts parts)
    {
        var options = context.GetEndpoint()?.Metadata.GetMetadata<GraphQLServerOptions>() ?? Usual;
        var below = context.GetRouteValue(Slug) as string;
        if (context.WebSockets.IsWebSocketRequest)
        {
            return parts.HasFlag(EndpointParts.WebSocket) && string.IsNullOrEmpty(below)
                ? SocketEndpoint.Answer(context, schema, options.Sockets)
                : Nothing(context);
        }

        if (parts.HasFlag(EndpointParts.Schema) && SchemaDownload.IsAskedFor(context.Request, below, parts))
        {
            return options.EnableSchemaRequests ? SchemaDownload.Answer(context, schema) : Nothing(context);
        }

        if (!string.IsNullOrEmpty(below))
        {
            return Nothing(context);
        }

        if (parts.HasFlag(EndpointParts.Http) && HttpEndpoint.Recognises(context.Request, options))
        {
            return HttpEndpoint.Answer(context, schema, options);
        }

        return parts.HasFlag(EndpointParts.Tool) && options.Tool.Enable && QueryPage.IsAskedFor(context.Request)
            ? QueryPage.Answer(context, options.Tool)
            : Nothing(context);
    }

    private static Task Nothing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
