using HotChocolate.AspNetCore;
using HotChocolate.Execution;
using HotChocolate.Transport.Formats;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace HotChocolate.Transport.Http;

/// <summary>GraphQL over HTTP: GET and POST, one operation a request.</summary>
internal static class HttpEndpoint
{
    private const string Preflight = "GraphQL-Preflight";
    private const string CostHeader = "GraphQL-Cost";

    /// <summary>Whether a request speaks this protocol at all; what does not is not found.</summary>
    public static bool Recognises(HttpRequest request, GraphQLServerOptions options) =>
        HttpMethods.IsPost(request.Method)
            ? JsonBody.IsJson(request) || (options.EnableMultipartRequests && request.HasFormContentType && IsMultipart(request))
            : HttpMethods.IsGet(request.Method) && options.EnableGetRequests
              && (request.Query.ContainsKey("query") || request.Query.ContainsKey("id") || request.Query.ContainsKey("extensions"));

    public static async Task Answer(HttpContext context, EndpointSchema schema, GraphQLServerOptions options)
    {
        ResponseFormat[] formats = [ResponseFormat.GraphQLResponse];
        try
        {
            formats = AcceptedFormats.Read(context.Request);
            await using var result = await Execute(context, schema, options, formats);
            await ResponseSender.Send(context, result, formats);
        }
        catch (RequestProblem problem)
        {
            await ResponseSender.Send(context, problem, formats[0]);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // the client has left: nobody is there to be told
        }
        catch (Exception fault) when (!context.Response.HasStarted)
        {
            context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("HotChocolate.Transport")
                .LogError(fault, "A GraphQL request failed outside of its resolvers.");
            var problem = new RequestProblem("HC0012", "Unexpected Execution Error", StatusCodes.Status500InternalServerError)
            {
                IsFinal = true,
            };
            await ResponseSender.Send(context, problem, formats[0]);
        }
    }

    private static async Task<IExecutionResult> Execute(
        HttpContext context, EndpointSchema schema, GraphQLServerOptions options, ResponseFormat[] formats)
    {
        var builder = OperationRequestBuilder.New();
        var isGet = HttpMethods.IsGet(context.Request.Method);
        if (isGet)
        {
            Check(options.EnforceGetRequestsPreflightHeader, context.Request);
            QueryParameters.Read(context.Request.Query, builder);
        }
        else if (JsonBody.IsJson(context.Request))
        {
            await JsonBody.Read(context, builder);
        }
        else
        {
            Check(options.EnforceMultipartRequestsPreflightHeader, context.Request);
            await MultipartBody.Read(context, builder);
        }

        builder.SetFlags(Allowed(isGet, options, formats));
        if (context.Request.Headers[CostHeader] is ["report"])
        {
            builder.TryAddGlobalState(WellKnownContextData.ReportCost, true);
        }

        var executor = schema.Executor(context.RequestServices);
        await schema.HttpInterceptor(context.RequestServices).OnCreateAsync(context, executor, builder, context.RequestAborted);
        return await executor.ExecuteAsync(builder.Build(), context.RequestAborted);
    }

    private static GraphQLRequestFlags Allowed(bool isGet, GraphQLServerOptions options, ResponseFormat[] formats)
    {
        var flags = GraphQLRequestFlags.AllowQuery | GraphQLRequestFlags.AllowMutation;
        if (isGet)
        {
            flags = 0;
            if (options.AllowedGetOperations.HasFlag(AllowedGetOperations.Query)) flags |= GraphQLRequestFlags.AllowQuery;
            if (options.AllowedGetOperations.HasFlag(AllowedGetOperations.Mutation)) flags |= GraphQLRequestFlags.AllowMutation;
        }

        var streams = formats.Contains(ResponseFormat.EventStream) || formats.Contains(ResponseFormat.Multipart);
        return streams && (!isGet || options.AllowedGetOperations.HasFlag(AllowedGetOperations.Query))
            ? flags | GraphQLRequestFlags.AllowSubscription | GraphQLRequestFlags.AllowStreams
            : flags;
    }

    private static void Check(bool enforced, HttpRequest request)
    {
        if (enforced && !request.Headers.ContainsKey(Preflight))
        {
            throw new RequestProblem("HC0077", $"A request of this kind needs the header `{Preflight}`.") { IsFinal = true };
        }
    }

    private static bool IsMultipart(HttpRequest request) =>
        request.ContentType!.StartsWith("multipart/form-data", StringComparison.OrdinalIgnoreCase);
}
