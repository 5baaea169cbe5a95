using HotChocolate.Execution;
using HotChocolate.Execution.Results;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>Writes one response.</summary>
internal static class SingleFormatter
{
    public static async Task WriteAsync(HttpContext context, OperationResult result, string contentType, int status)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = contentType;
        using var buffer = new ResponseBuffer();
        ResponseWriter.Write(result, buffer);
        response.ContentLength = buffer.Length;
        await response.BodyWriter.WriteAsync(buffer.Written, context.RequestAborted);
    }
}
