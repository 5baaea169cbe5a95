using System.Buffers;
using HotChocolate.Configuration;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace HotChocolate.Transport.Http;

/// <summary>The bytes of a request, as far as its size is allowed.</summary>
internal static class RequestBody
{
    /// <exception cref="RequestProblem">It is larger than allowed.</exception>
    public static async ValueTask<byte[]> Read(HttpContext context)
    {
        var most = context.RequestServices.GetRequiredService<SchemaSetups>().MaxAllowedRequestSize;
        if (context.Request.ContentLength > most)
        {
            throw RequestProblem.TooLarge();
        }

        try
        {
            while (true)
            {
                var read = await context.Request.BodyReader.ReadAsync(context.RequestAborted);
                if (read.Buffer.Length > most)
                {
                    throw RequestProblem.TooLarge();
                }

                if (read.IsCompleted)
                {
                    var bytes = read.Buffer.ToArray();
                    context.Request.BodyReader.AdvanceTo(read.Buffer.End);
                    return bytes;
                }

                context.Request.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException refused)
        {
            throw refused.StatusCode == StatusCodes.Status413PayloadTooLarge ? RequestProblem.TooLarge() : RequestProblem.Invalid();
        }
    }
}
