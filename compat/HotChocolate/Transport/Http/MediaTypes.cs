using Microsoft.Net.Http.Headers;

namespace HotChocolate.Transport.Http;

/// <summary>The media types that requests come in.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json; charset=utf-8";

    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    public const string EventStream = "text/event-stream; charset=utf-8";

    public const string MultipartMixed = "multipart/mixed; boundary=\"-\"";

    public const string Sdl = "application/graphql; charset=utf-8";

    public const string Html = "text/html; charset=utf-8";

    public static bool IsJson(string? contentType) => Is(contentType, "application/json");

    public static bool IsMultipartForm(string? contentType) => Is(contentType, "multipart/form-data");

    private static bool Is(string? contentType, string mediaType)
    {
        if (contentType is null || !contentType.StartsWith(mediaType, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        return contentType.Length == mediaType.Length
            || (MediaTypeHeaderValue.TryParse(contentType, out var parsed)
                && parsed.MediaType.Equals(mediaType, StringComparison.OrdinalIgnoreCase)
                && (!parsed.Charset.HasValue || IsUtf8(parsed.Charset.Value)));
    }

    private static bool IsUtf8(string charset) => charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);
}
