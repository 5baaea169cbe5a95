using System.Text;
using System.Text.Json;
using HotChocolate.AspNetCore;
using HotChocolate.Errors;
using HotChocolate.Execution;
using HotChocolate.Execution.Coercion;
using HotChocolate.Transport.Uploads;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>One request over HTTP and its answer.</summary>
internal sealed class HttpExchange(
    HttpContext context,
    RequestExecutor executor,
    GraphQLServerOptions options,
    int maxRequestSize)
{
    private const GraphQLRequestFlags Posted =
        GraphQLRequestFlags.AllowQuery | GraphQLRequestFlags.AllowMutation | GraphQLRequestFlags.AllowSubscription;

    private readonly AcceptedFormats _formats = AcceptedFormats.Read(context.Request.Headers.Accept);

    public Task AnswerPostAsync() => AnswerAsync(async () =>
    {
        using var body = await BodyReader.ReadAsync(context.Request, maxRequestSize, context.RequestAborted)
            ?? throw TooLarge();
        if (body.Body.IsEmpty)
        {
            throw RequestReader.Invalid("The request is empty.");
        }

        using var json = RequestReader.Parse(body.Body);
        await ExecuteAsync(RequestReader.Read(json.RootElement, body.Body), Posted);
    });

    public Task AnswerMultipartAsync() => AnswerAsync(async () =>
    {
        if (options.EnforceMultipartRequestsPreflightHeader && !HasPreflightHeader())
        {
            throw new RefusedRequestException(
                [new Error("For multipart requests the header `GraphQL-Preflight` is required.", "HC0077")]);
        }

        var builder = await MultipartReader.ReadAsync(context.Request, maxRequestSize, context.RequestAborted);
        await ExecuteAsync(builder, Posted);
    });

    public Task AnswerGetAsync() => AnswerAsync(async () =>
    {
        if (options.EnforceGetRequestsPreflightHeader && !HasPreflightHeader())
        {
            throw RequestReader.Invalid("For GET requests the header `GraphQL-Preflight` is required.");
        }

        var query = context.Request.Query;
        if (string.IsNullOrEmpty(query["query"]))
        {
            throw RequestReader.Invalid("The request has no query.");
        }

        var builder = OperationRequestBuilder.New().SetDocument(query["query"].ToString());
        if (query.TryGetValue("operationName", out var name) && !string.IsNullOrEmpty(name))
        {
            builder.SetOperationName(name);
        }

        using var variables = ReadParameter("variables");
        builder.JsonVariables = variables?.RootElement;
        using var extensions = ReadParameter("extensions");
        var allowed = (GraphQLRequestFlags)(int)options.AllowedGetOperations;
        await ExecuteAsync(builder, allowed & Posted);
    });

    private static RefusedRequestException TooLarge() =>
        new([new Error("The request is larger than it may be.", Codes.RequestTooLarge)], 413);

    private JsonDocument? ReadParameter(string name)
    {
        if (!context.Request.Query.TryGetValue(name, out var text) || string.IsNullOrEmpty(text))
        {
            return null;
        }

        var json = RequestReader.Parse(Encoding.UTF8.GetBytes(text.ToString()));
        return json.RootElement.ValueKind is JsonValueKind.Object or JsonValueKind.Null
            ? json
            : throw RequestReader.Invalid($"`{name}` must be an object.");
    }

    private bool HasPreflightHeader() => context.Request.Headers.ContainsKey("GraphQL-Preflight");

    private async Task AnswerAsync(Func<Task> answer)
    {
        try
        {
            if (_formats.Formats.Length == 0)
            {
                await RefuseFormatAsync();
                return;
            }

            await answer();
        }
        catch (RefusedRequestException e)
        {
            await WriteAsync(executor.Refuse(e.Errors, e.StatusCode));
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // nobody is there to be answered
        }
    }

    private Task RefuseFormatAsync()
    {
        var (status, error) = _formats.IsReadable
            ? (406, new Error("None of the `Accept` header values is supported.", "HC0063"))
            : (400, new Error(
                $"Unable to parse the accept header value `{context.Request.Headers.Accept}`.", "HC0064"));
        return WriteAsync(executor.Refuse([error], status));
    }

    private async Task ExecuteAsync(OperationRequestBuilder builder, GraphQLRequestFlags allowed)
    {
        builder.SetFlags(_formats.Stream is null
            ? allowed & ~GraphQLRequestFlags.AllowSubscription
            : allowed | GraphQLRequestFlags.AllowStreams);
        if (context.Request.Headers.TryGetValue("GraphQL-Cost", out var cost))
        {
            builder.TryAddGlobalState(
                cost == "validate" ? WellKnownContextData.ValidateCost : WellKnownContextData.ReportCost, true);
        }

        try
        {
            await executor.HttpInterceptor.OnCreateAsync(context, executor, builder, context.RequestAborted);
        }
        catch (GraphQLException e)
        {
            throw new RefusedRequestException(e.Errors);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            throw new RefusedRequestException(FieldErrors.Of(e), StatusCodes.Status500InternalServerError);
        }

        var result = await executor.RunAsync((OperationRequest)builder.Build(), context.RequestAborted);
        await using (result.ConfigureAwait(false))
        {
            await (result is ResponseStream stream
                ? StreamFormatter.WriteAsync(context, stream, _formats.Stream!.Value)
                : WriteAsync((OperationResult)result));
        }
    }

    private Task WriteAsync(OperationResult result) => _formats.Single switch
    {
        ResponseFormat.GraphQLResponse => SingleFormatter.WriteAsync(
            context, result, MediaTypes.GraphQLResponse, result.IsDataSet ? 200 : result.StatusCode ?? 400),
        ResponseFormat.Json => SingleFormatter.WriteAsync(
            context, result, MediaTypes.Json, result.StatusCode is StatusCodes.Status413PayloadTooLarge ? 413 : 200),
        ResponseFormat.EventStream or ResponseFormat.MultipartMixed =>
            StreamFormatter.WriteAsync(context, result, _formats.Single),
    };
}
