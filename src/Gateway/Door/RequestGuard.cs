using System.Net.Mime;
using System.Text;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Door.Sockets;
using Microsoft.Net.Http.Headers;

namespace ChiBo.Gateway.Door;

/// <summary>
/// Checks what a GraphQL request says before the engine reads it, so that a document that would take an engine minutes or
/// end the process costs microseconds, and is refused with the same code whatever engine is behind.
/// </summary>
internal sealed class RequestGuard(SocketSeats seats) : IMiddleware
{
    /// <summary>Longest body without files, in bytes, and longest message of a socket.</summary>
    public const int MostBytes = 2 << 20;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (context.WebSockets.IsWebSocketRequest)
        {
            return next(context);
        }

        if (HttpMethods.IsGet(request.Method))
        {
            return AnswerGet(context, next);
        }

        if (!HttpMethods.IsPost(request.Method))
        {
            return next(context); // the engine answers that there is nothing
        }

        return MediaTypeHeaderValue.TryParse(request.ContentType, out var type) switch
        {
            true when type.MediaType.Equals(MediaTypeNames.Application.Json, StringComparison.OrdinalIgnoreCase) =>
                AnswerPost(context, next),
            true when type.MediaType.Equals(MediaTypeNames.Multipart.FormData, StringComparison.OrdinalIgnoreCase) =>
                AnswerUpload(context, next),
            _ => RefuseType(context),
        };
    }

    private static Task RefuseType(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
        return Task.CompletedTask;
    }

    private Task AnswerGet(HttpContext context, RequestDelegate next)
    {
        var query = context.Request.Query;
        var subscribes = false;
        foreach (var document in query["query"])
        {
            if (RequestCheck.OfText(Encoding.UTF8.GetBytes(document ?? ""), out subscribes) is { } refusal)
            {
                return Refuse(context, refusal);
            }
        }

        var areObjects = query["variables"].Concat(query["extensions"])
            .All(json => string.IsNullOrEmpty(json) || RequestCheck.IsObject(Encoding.UTF8.GetBytes(json)));
        return areObjects ? Pass(context, next, subscribes) : Refuse(context, RequestRefusals.Malformed);
    }

    private async Task AnswerPost(HttpContext context, RequestDelegate next)
    {
        using var body = await RequestBody.Read(context.Request, MostBytes);
        if (body is null)
        {
            await RefuseSize(context, MostBytes);
        }
        else if (RequestCheck.OfBody(body.Bytes, out var subscribes) is { } refusal)
        {
            await Refuse(context, refusal);
        }
        else
        {
            context.Request.Body = body.Open();
            await Pass(context, next, subscribes);
        }
    }

    private async Task AnswerUpload(HttpContext context, RequestDelegate next)
    {
        if (context.Request.ContentLength > UploadCheck.MostBytes)
        {
            await RefuseSize(context, UploadCheck.MostBytes);
            return;
        }

        context.Request.EnableBuffering(UploadCheck.MostBytesInMemory);
        var (refusal, subscribes) = await UploadCheck.Read(context.Request);
        if (refusal is not null)
        {
            await Refuse(context, refusal);
            return;
        }

        context.Request.Body.Position = 0;
        await Pass(context, next, subscribes);
    }

    /// <summary>A subscription holds its stream open: it takes a seat of its account instead of a place of those who wait.</summary>
    private async Task Pass(HttpContext context, RequestDelegate next, bool subscribes)
    {
        if (!subscribes || !IsStream(context.Request))
        {
            await next(context);
            return;
        }

        using var seat = seats.TakeStream(context.User);
        if (seat is null)
        {
            await RefusalAnswer.Write(context, StatusCodes.Status503ServiceUnavailable, RequestRefusals.TooManySockets);
            return;
        }

        context.Features.Get<Turnstile.Place>()?.Dispose();
        await next(context);
    }

    private static bool IsStream(HttpRequest request) => request.Headers.Accept.Any(a =>
        a?.Contains(MediaTypeNames.Text.EventStream, StringComparison.OrdinalIgnoreCase) == true
        || a?.Contains("multipart/mixed", StringComparison.OrdinalIgnoreCase) == true);

    private static Task Refuse(HttpContext context, Refusal refusal) =>
        RefusalAnswer.Write(context, StatusCodes.Status400BadRequest, refusal);

    private static Task RefuseSize(HttpContext context, int most) =>
        RefusalAnswer.Write(context, StatusCodes.Status413PayloadTooLarge, RequestRefusals.TooLarge(most));
}
