using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>Results as the parts of one <c>multipart/mixed</c> response.</summary>
internal static class MultipartStream
{
    public static async Task Send(HttpContext context, IAsyncEnumerable<IOperationResult> results)
    {
        context.Response.ContentType = "multipart/mixed; boundary=\"-\"";
        context.Response.Headers.CacheControl = "no-cache";
        try
        {
            await foreach (var result in results.WithCancellation(context.RequestAborted))
            {
                await using (result)
                {
                    using var buffer = new ResponseBuffer();
                    buffer.Write("\r\n---\r\nContent-Type: application/json; charset=utf-8\r\n\r\n"u8);
                    ResponseWriter.Write((OperationResult)result, buffer);
                    await context.Response.Body.WriteAsync(buffer.Written, context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                }
            }

            await context.Response.Body.WriteAsync("\r\n-----\r\n"u8.ToArray(), context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // the client has left
        }
    }
}
