using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Pages;

/// <summary>A page on which people try queries. It needs nothing from elsewhere.</summary>
internal static class QueryPage
{
    private const string Resource = "HotChocolate.Transport.Pages.query-page.html";
    private static readonly string Template = Load();

    public static bool IsAskedFor(HttpRequest request) =>
        HttpMethods.IsGet(request.Method)
        && request.Headers.Accept.Any(a => a?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    public static Task Answer(HttpContext context, GraphQLToolOptions options)
    {
        var page = Template
            .Replace("{{title}}", HtmlEncoder.Default.Encode(options.Title ?? "GraphQL"), StringComparison.Ordinal)
            .Replace("{{document}}", HtmlEncoder.Default.Encode(options.Document ?? "{\n  __typename\n}"), StringComparison.Ordinal);
        var bytes = Encoding.UTF8.GetBytes(page);
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self' ws: wss:; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }

    private static string Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
