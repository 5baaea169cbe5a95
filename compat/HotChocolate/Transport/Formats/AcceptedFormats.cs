using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HotChocolate.Transport.Formats;

/// <summary>What a client accepts, best first.</summary>
internal static class AcceptedFormats
{
    private static readonly ResponseFormat[] Usual = [ResponseFormat.GraphQLResponse];

    /// <exception cref="RequestProblem">The header cannot be read, or names nothing that is spoken here.</exception>
    public static ResponseFormat[] Read(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        if (accept.Count == 0)
        {
            return Usual;
        }

        if (accept is ["application/json"])
        {
            return [ResponseFormat.Json];
        }

        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges))
        {
            throw new RequestProblem("HC0064", "Unable to parse the accept header value.") { IsFinal = true };
        }

        ResponseFormat[] formats =
        [
            .. ranges.Where(r => r.Quality is not 0)
                .OrderByDescending(r => r.Quality ?? 1)
                .SelectMany(Formats)
                .Distinct(),
        ];
        return formats.Length > 0
            ? formats
            : throw new RequestProblem(
                "HC0063", "None of the `Accept` header values is supported.", StatusCodes.Status406NotAcceptable)
            {
                IsFinal = true,
            };
    }

    private static IEnumerable<ResponseFormat> Formats(MediaTypeHeaderValue range) => range.MediaType.Value switch
    {
        "application/graphql-response+json" or "*/*" or "application/*" => [ResponseFormat.GraphQLResponse],
        "application/json" => [ResponseFormat.Json],
        "text/event-stream" or "text/*" => [ResponseFormat.EventStream],
        "multipart/mixed" or "multipart/*" => [ResponseFormat.Multipart],
        _ => [],
    };
}
