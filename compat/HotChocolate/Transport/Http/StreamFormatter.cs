using System.IO.Pipelines;
using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HotChocolate.Transport.Http;

/// <summary>Writes responses one after the other, as events or as parts.</summary>
internal static class StreamFormatter
{
    /// <summary>What is sent when nothing happens, so that nobody in between thinks the connection dead.</summary>
    private static readonly TimeSpan _keepAlive = TimeSpan.FromSeconds(12);

    public static async Task WriteAsync(HttpContext context, ResponseStream stream, ResponseFormat format)
    {
        await BeginAsync(context, format);
        var output = context.Response.BodyWriter;
        var results = stream.ReadResultsAsync().GetAsyncEnumerator(context.RequestAborted);
        var next = results.MoveNextAsync().AsTask();
        try
        {
            while (true)
            {
                if (!await IsReadyAsync(next, output, format, context.RequestAborted))
                {
                    continue;
                }

                if (!await next)
                {
                    break;
                }

                var result = (OperationResult)results.Current;
                await using (result.ConfigureAwait(false))
                {
                    await WriteOneAsync(output, result, format, context.RequestAborted);
                }

                next = results.MoveNextAsync().AsTask();
            }
        }
        finally
        {
            // what is being waited for ends with the request; only then may it be disposed
            await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await results.DisposeAsync();
        }

        await EndAsync(output, format, context.RequestAborted);
    }

    public static async Task WriteAsync(HttpContext context, OperationResult result, ResponseFormat format)
    {
        await BeginAsync(context, format);
        await WriteOneAsync(context.Response.BodyWriter, result, format, context.RequestAborted);
        await EndAsync(context.Response.BodyWriter, format, context.RequestAborted);
    }

    private static async Task BeginAsync(HttpContext context, ResponseFormat format)
    {
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.StatusCode = StatusCodes.Status200OK;
        context.Response.ContentType = format == ResponseFormat.EventStream
            ? MediaTypes.EventStream
            : MediaTypes.MultipartMixed;
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.StartAsync(context.RequestAborted);
        await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
    }

    private static async Task<bool> IsReadyAsync(
        Task<bool> next,
        PipeWriter output,
        ResponseFormat format,
        CancellationToken cancellation)
    {
        if (next.IsCompleted || format != ResponseFormat.EventStream)
        {
            return true;
        }

        try
        {
            await next.WaitAsync(_keepAlive, cancellation);
            return true;
        }
        catch (TimeoutException)
        {
            await output.WriteAsync(":\n\n"u8.ToArray(), cancellation);
            return false;
        }
    }

    private static async Task WriteOneAsync(
        PipeWriter output,
        OperationResult result,
        ResponseFormat format,
        CancellationToken cancellation)
    {
        using var buffer = new ResponseBuffer();
        if (format == ResponseFormat.EventStream)
        {
            buffer.Write("event: next\ndata: "u8);
            ResponseWriter.Write(result, buffer);
            buffer.Write("\n\n"u8);
        }
        else
        {
            buffer.Write("\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
            ResponseWriter.Write(result, buffer);
        }

        await output.WriteAsync(buffer.Written, cancellation);
    }

    private static async Task EndAsync(PipeWriter output, ResponseFormat format, CancellationToken cancellation) =>
        await output.WriteAsync(
            format == ResponseFormat.EventStream ? "event: complete\n\n"u8.ToArray() : "\r\n-----\r\n"u8.ToArray(),
            cancellation);
}
