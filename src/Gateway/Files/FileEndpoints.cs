using System.Security.Claims;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings.Preparation;
using ChiBo.Gateway.Authentication;
using ChiBo.Gateway.GraphQL.Kernel;
using Microsoft.Net.Http.Headers;

namespace ChiBo.Gateway.Files;

/// <summary>
/// <c>POST /files</c> keeps a content; <c>GET /files/{meeting id}/{document id}</c> gives it to whoever sees the
/// meeting.
/// </summary>
internal static class FileEndpoints
{
    public static void MapFiles(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapPost("/files", Store).RequireAuthorization().DisableAntiforgery();
        endpoints.MapGet("/files/{bloc}/{organisation}/{cell}/{meeting}/{document}", Give).RequireAuthorization();
    }

    private static async Task<IResult> Store(
        HttpRequest request, ClaimsPrincipal user, IDocumentStore store, CancellationToken cancellation)
    {
        var content = request.Body;
        if (request.HasFormContentType)
        {
            if (await Form(request, cancellation) is not { } form) return Refuse(DocumentRefusals.TooLarge);
            if (form.Files is not [var file]) return Refuse(FileRefusals.OneContent);
            content = file.OpenReadStream();
        }

        var upload = await store.Store(content, TokenCaller.Read(user).Id, cancellation);
        return upload.Document is { } document
            ? Results.Json(document, statusCode: StatusCodes.Status201Created)
            : Refuse(upload.Refusal!);
    }

    /// <summary>Null for a form that is longer than one with a document may be.</summary>
    private static async Task<IFormCollection?> Form(HttpRequest request, CancellationToken cancellation)
    {
        if (request.ContentLength > FileLimits.FormBytes) return null;
        try
        {
            return await request.ReadFormAsync(cancellation);
        }
        catch (Exception tooLong) when (tooLong is InvalidDataException or BadHttpRequestException)
        {
            return null;
        }
    }

    private static async Task<IResult> Give(
        string bloc, string organisation, string cell, string meeting, string document,
        HttpResponse response, ClaimsPrincipal user, IGrainFactory grains, IDocumentStore store)
    {
        var caller = TokenCaller.Read(user);
        var id = $"{bloc}/{organisation}/{cell}/{meeting}";
        var view = grains.FindMeeting(id) is { } grain ? await grain.Get(caller) : null;
        var found = view?.Documents.FirstOrDefault(d => d.Id == document)
                    ?? (view?.Thematic?.FinalText is { } final && final.Id == document ? final : null);
        if (found is null || store.Open(found.Sha256) is not { } content) return Results.NotFound();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private";
        return Results.Stream(content, found.MediaType, DocumentName.ToFileName(found.Name, found.MediaType),
            entityTag: new EntityTagHeaderValue($"\"{found.Sha256}\""), enableRangeProcessing: true);
    }

    private static IResult Refuse(Refusal refusal) =>
        Results.Json(
            new { errors = UserError.Of(refusal) },
            statusCode: refusal == DocumentRefusals.MediaType ? StatusCodes.Status415UnsupportedMediaType
            : refusal == DocumentRefusals.TooLarge ? StatusCodes.Status413PayloadTooLarge
            : StatusCodes.Status400BadRequest);
}
