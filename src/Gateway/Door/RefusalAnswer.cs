using System.Text.Json;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Texts;

namespace ChiBo.Gateway.Door;

/// <summary>How a refused request is answered: as GraphQL answers errors, with the refusal's code and text.</summary>
internal static class RefusalAnswer
{
    private const string GraphQLResponse = "application/graphql-response+json";

    public static Task Write(HttpContext context, int status, Refusal refusal)
    {
        var response = context.Response;
        response.StatusCode = status;
        if (status == StatusCodes.Status503ServiceUnavailable)
        {
            response.Headers.RetryAfter = "1";
        }

        var type = context.Request.Headers.Accept.Any(a => a?.Contains(GraphQLResponse, StringComparison.Ordinal) == true)
            ? GraphQLResponse
            : "application/json";
        return response.WriteAsJsonAsync(
            new { errors = Errors(refusal) }, JsonSerializerOptions.Web, type + "; charset=utf-8", context.RequestAborted);
    }

    /// <summary>The errors of an operation over a socket.</summary>
    public static byte[] Message(string id, Refusal refusal) =>
        JsonSerializer.SerializeToUtf8Bytes(new { type = "error", id, payload = Errors(refusal) }, JsonSerializerOptions.Web);

    private static object[] Errors(Refusal refusal) =>
        [new { message = RefusalTexts.For(refusal.Code, refusal.Arguments), extensions = new { code = refusal.Code } }];
}
