using HotChocolate.AspNetCore;
using HotChocolate.Configuration;
using HotChocolate.Execution;
using HotChocolate.Transport.Http;
using HotChocolate.Transport.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HotChocolate.Transport;

/// <summary>Maps a path and everything below it to one schema.</summary>
internal static class GraphQLEndpoints
{
    public static IEndpointConventionBuilder Map(
        IEndpointRouteBuilder routes,
        PathString path,
        string? schemaName,
        EndpointParts parts)
    {
        var services = routes.ServiceProvider;
        var name = schemaName ?? SchemaSetup.DefaultName;
        var executors = services.GetRequiredService<RequestExecutors>();
        var setups = services.GetRequiredService<SchemaSetups>();
        var showsTool = services.GetService<IHostEnvironment>()?.IsDevelopment() ?? false;
        var pattern = parts == EndpointParts.All ? path + "/{**slug}" : path.Value!;
        return routes
            .Map(
                pattern,
                context => AnswerAsync(context, executors.Get(name), parts, setups.MaxAllowedRequestSize, showsTool))
            .WithDisplayName($"GraphQL {path}");
    }

    private static Task AnswerAsync(
        HttpContext context,
        RequestExecutor executor,
        EndpointParts parts,
        int maxRequestSize,
        bool showsTool)
    {
        var given = context.GetEndpoint()?.Metadata.GetMetadata<GraphQLServerOptions>();
        var options = given ?? new GraphQLServerOptions();
        var below = context.Request.RouteValues["slug"] as string;
        if (context.WebSockets.IsWebSocketRequest)
        {
            return parts.HasFlag(EndpointParts.WebSocket) && string.IsNullOrEmpty(below)
                ? SocketSession.RunAsync(context, executor, options.Sockets, maxRequestSize)
                : NotFound(context);
        }

        if (SchemaDownload.IsAsked(context.Request, parts, below))
        {
            return options.EnableSchemaRequests ? SchemaDownload.AnswerAsync(context, executor) : NotFound(context);
        }

        if (!string.IsNullOrEmpty(below) || !parts.HasFlag(EndpointParts.Http))
        {
            return NotFound(context);
        }

        var request = context.Request;
        if (HttpMethods.IsGet(request.Method) && request.Query.ContainsKey("query"))
        {
            return options.EnableGetRequests
                ? new HttpExchange(context, executor, options, maxRequestSize).AnswerGetAsync()
                : NotFound(context);
        }

        if (HttpMethods.IsPost(request.Method))
        {
            var exchange = new HttpExchange(context, executor, options, maxRequestSize);
            return AnswerPostAsync(exchange, context, options, executor);
        }

        var isTool = HttpMethods.IsGet(request.Method)
            && parts.HasFlag(EndpointParts.Tool)
            && (given is null ? showsTool : options.Tool.Enable)
            && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        return isTool ? ToolPage.AnswerAsync(context, options.Tool) : NotFound(context);
    }

    private static Task AnswerPostAsync(
        HttpExchange exchange,
        HttpContext context,
        GraphQLServerOptions options,
        RequestExecutor executor)
    {
        if (MediaTypes.IsJson(context.Request.ContentType))
        {
            return exchange.AnswerPostAsync();
        }

        // files are taken by schemas that have a place for them
        var takesFiles = options.EnableMultipartRequests && executor.BuiltSchema.Model.Types.Find("Upload") is not null;
        return takesFiles && MediaTypes.IsMultipartForm(context.Request.ContentType)
            ? exchange.AnswerMultipartAsync()
            : NotFound(context);
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
