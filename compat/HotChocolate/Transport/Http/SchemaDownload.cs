using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>The schema as a file.</summary>
internal static class SchemaDownload
{
    public static bool IsAskedFor(HttpRequest request, string? below, EndpointParts parts) =>
        HttpMethods.IsGet(request.Method)
        && (parts == EndpointParts.Schema
            || below is "schema" or "schema.graphql"
            || (string.IsNullOrEmpty(below) && request.Query.ContainsKey("sdl")));

    public static async Task Answer(HttpContext context, EndpointSchema schema)
    {
        var text = Encoding.UTF8.GetBytes(schema.Executor(context.RequestServices).Schema.ToString()!);
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\"";
        var response = context.Response;
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "public, max-age=3600, must-revalidate";
        if (context.Request.Headers.IfNoneMatch.Contains(tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = "application/graphql; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        response.ContentLength = text.Length;
        await response.Body.WriteAsync(text, context.RequestAborted);
    }
}
