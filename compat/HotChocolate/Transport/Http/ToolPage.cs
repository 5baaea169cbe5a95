using System.Net;
using HotChocolate.AspNetCore;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.Transport.Http;

/// <summary>The page on which people try queries; it needs nothing from anywhere else.</summary>
internal static class ToolPage
{
    private const string FirstDocument = "query {\n  __typename\n}\n";

    private static readonly Lazy<string> _page = new(Load);

    public static Task AnswerAsync(HttpContext context, GraphQLToolOptions options)
    {
        context.Response.ContentType = MediaTypes.Html;
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self' ws: wss:";
        var page = _page.Value
            .Replace("{{title}}", WebUtility.HtmlEncode(options.Title ?? "ChiBo GraphQL"), StringComparison.Ordinal)
            .Replace(
                "{{document}}",
                WebUtility.HtmlEncode(options.Document ?? FirstDocument),
                StringComparison.Ordinal);
        return context.Response.WriteAsync(page, context.RequestAborted);
    }

    private static string Load()
    {
        using var stream = typeof(ToolPage).Assembly.GetManifestResourceStream("HotChocolate.Transport.Tool.page.html")
            ?? throw new InvalidOperationException("The page is not embedded.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
