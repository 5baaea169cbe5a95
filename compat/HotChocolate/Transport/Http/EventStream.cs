using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>Server-sent events: <c>next</c> for each result, <c>complete</c> at the end, a comment while nothing happens.</summary>
internal static class EventStream
{
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(12);

    public static async Task Send(HttpContext context, IAsyncEnumerable<IOperationResult> results)
    {
        var aborted = context.RequestAborted;
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        context.Response.Headers.CacheControl = "no-cache";
        await context.Response.StartAsync(aborted);
        await context.Response.Body.FlushAsync(aborted);
        var reader = results.GetAsyncEnumerator(aborted);
        try
        {
            var next = reader.MoveNextAsync().AsTask();
            while (true)
            {
                if (await Task.WhenAny(next, Task.Delay(KeepAlive, aborted)) != next)
                {
                    await Write(context, ":\n\n"u8.ToArray());
                    continue;
                }

                if (!await next)
                {
                    break;
                }

                await Write(context, reader.Current);
                next = reader.MoveNextAsync().AsTask();
            }

            await Write(context, "event: complete\n\n"u8.ToArray());
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested)
        {
            // the client has left
        }
        finally
        {
            await reader.DisposeAsync();
        }
    }

    private static async Task Write(HttpContext context, IOperationResult result)
    {
        await using (result)
        {
            using var buffer = new ResponseBuffer();
            buffer.Write("event: next\ndata: "u8);
            ResponseWriter.Write((OperationResult)result, buffer);
            buffer.Write("\n\n"u8);
            await Write(context, buffer.Written);
        }
    }

    private static async Task Write(HttpContext context, ReadOnlyMemory<byte> bytes)
    {
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}
