using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.Transport.Http;

/// <summary>What a client takes, its favourite first.</summary>
/// <param name="Formats">Empty when we give nothing that it takes.</param>
/// <param name="IsReadable">False when the header makes no sense.</param>
internal sealed record AcceptedFormats(ResponseFormat[] Formats, bool IsReadable)
{
    private static readonly AcceptedFormats _anything = new([ResponseFormat.GraphQLResponse], true);

    private static readonly AcceptedFormats _json = new([ResponseFormat.Json], true);

    /// <summary>What a single response is written as.</summary>
    public ResponseFormat Single => Formats.Length == 0 ? ResponseFormat.GraphQLResponse : Formats[0];

    /// <summary>What a stream of responses is written as; null when the client takes none.</summary>
    public ResponseFormat? Stream
    {
        get
        {
            foreach (var format in Formats)
            {
                if (format is ResponseFormat.EventStream or ResponseFormat.MultipartMixed)
                {
                    return format;
                }
            }

            return null;
        }
    }

    public static AcceptedFormats Read(StringValues header)
    {
        if (header.Count == 0 || (header.Count == 1 && header[0] is "*/*"))
        {
            return _anything;
        }

        if (header.Count == 1 && header[0] is "application/json")
        {
            return _json;
        }

        if (!MediaTypeHeaderValue.TryParseStrictList(header, out var ranges))
        {
            return string.IsNullOrWhiteSpace(header.ToString()) ? _anything : new AcceptedFormats([], false);
        }

        return new AcceptedFormats(
            [
                .. ranges.OrderByDescending(range => range.Quality ?? 1)
                    .Select(FormatOf)
                    .OfType<ResponseFormat>()
                    .Distinct(),
            ],
            true);
    }

    private static ResponseFormat? FormatOf(MediaTypeHeaderValue range) =>
        range.MediaType.Value?.ToLowerInvariant() switch
    {
        "*/*" or "application/*" or "application/graphql-response+json" => ResponseFormat.GraphQLResponse,
        "application/json" => ResponseFormat.Json,
        "text/event-stream" => ResponseFormat.EventStream,
        "multipart/mixed" or "multipart/*" => ResponseFormat.MultipartMixed,
        _ => null,
    };
}
