using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using HotChocolate.Transport.Formats;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>Writes what an execution gave, in the best format that the client accepts for it.</summary>
internal static class ResponseSender
{
    /// <summary>What the executor says of an operation that the request's flags do not allow.</summary>
    private const string KindNotAllowed = "The specified operation kind is not allowed.";

    public static Task Send(HttpContext context, IExecutionResult result, ResponseFormat[] formats) => result switch
    {
        OperationResult single => SendSingle(context, single, formats[0]),
        IResponseStream stream => SendStream(context, stream, formats),
        _ => throw new NotSupportedException($"A result of the kind {result.Kind} is never sent."),
    };

    public static Task Send(HttpContext context, RequestProblem problem, ResponseFormat format)
    {
        var body = format is ResponseFormat.Json ? ResponseFormat.Json : ResponseFormat.GraphQLResponse;
        context.Response.StatusCode =
            problem.IsFinal || body is ResponseFormat.GraphQLResponse ? problem.Status : StatusCodes.Status200OK;
        return Write(context, new OperationResult(null, false, [problem.ToError()]), body);
    }

    private static async Task SendSingle(HttpContext context, OperationResult result, ResponseFormat format)
    {
        switch (format)
        {
            case ResponseFormat.EventStream:
                await EventStream.Send(context, One(result));
                break;
            case ResponseFormat.Multipart:
                await MultipartStream.Send(context, One(result));
                break;
            case ResponseFormat.Json:
                context.Response.StatusCode = StatusCodes.Status200OK;
                await Write(context, result, format);
                break;
            case ResponseFormat.GraphQLResponse:
                context.Response.StatusCode = StatusOf(result);
                await Write(context, result, format);
                break;
        }
    }

    private static Task SendStream(HttpContext context, IResponseStream stream, ResponseFormat[] formats) =>
        formats.First(f => f is ResponseFormat.EventStream or ResponseFormat.Multipart) is ResponseFormat.EventStream
            ? EventStream.Send(context, stream.ReadResultsAsync())
            : MultipartStream.Send(context, stream.ReadResultsAsync());

    private static int StatusOf(OperationResult result) =>
        result.IsDataSet ? StatusCodes.Status200OK
        : result.Errors is [{ Message: KindNotAllowed }] ? StatusCodes.Status405MethodNotAllowed
        : StatusCodes.Status400BadRequest;

    private static async Task Write(HttpContext context, OperationResult result, ResponseFormat format)
    {
        using var buffer = new ResponseBuffer();
        ResponseWriter.Write(result, buffer);
        context.Response.ContentType = format is ResponseFormat.Json
            ? "application/json; charset=utf-8"
            : "application/graphql-response+json; charset=utf-8";
        context.Response.ContentLength = buffer.Length;
        await context.Response.Body.WriteAsync(buffer.Written, context.RequestAborted);
    }

    private static async IAsyncEnumerable<IOperationResult> One(IOperationResult result)
    {
        yield return result;
        await Task.CompletedTask;
    }
}
