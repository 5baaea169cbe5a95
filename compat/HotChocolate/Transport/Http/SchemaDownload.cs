using System.Security.Cryptography;
using System.Text;
using HotChocolate.Execution;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>The schema as a file.</summary>
internal static class SchemaDownload
{
    public static bool IsAsked(HttpRequest request, EndpointParts parts, string? below) =>
        parts.HasFlag(EndpointParts.Schema)
        && HttpMethods.IsGet(request.Method)
        && (parts == EndpointParts.Schema
            || below is "schema" or "schema.graphql"
            || (string.IsNullOrEmpty(below) && request.Query.ContainsKey("sdl")));

    public static async Task AnswerAsync(HttpContext context, RequestExecutor executor)
    {
        // who may not ask for the schema may not download it
        if (executor.HidesSchema)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var text = Encoding.UTF8.GetBytes(executor.Schema.Print());
        var tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(text))[..32]}\"";
        var headers = context.Response.Headers;
        headers.ETag = tag;
        headers.CacheControl = "public, max-age=3600, must-revalidate";
        if (context.Request.Headers.IfNoneMatch == tag)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = MediaTypes.Sdl;
        context.Response.ContentLength = text.Length;
        headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        await context.Response.Body.WriteAsync(text, context.RequestAborted);
    }
}
