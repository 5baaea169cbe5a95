using System.Security.Claims;
using ChiBo.Contracts.Grains.WorkingGroups;
using ChiBo.Gateway.Authentication;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Office.Visits;

namespace ChiBo.Gateway.Exports;

/// <summary><c>GET /exports/visits/{visit id}/visit-sheet.docx</c>: to whoever sees the visit, once it was submitted.</summary>
internal static class VisitExports
{
    private const string File = "visit-sheet.docx";

    public static void MapVisitExports(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapGet($"/exports/visits/{{bloc}}/{{group}}/{{visit}}/{File}", Give).RequireAuthorization();

    /// <summary>Where it is downloaded; null while there is none.</summary>
    public static string? AddressOf(VisitView visit) => visit.Sheet is null ? null : $"/exports/visits/{visit.Id}/{File}";

    private static async Task<IResult> Give(
        string bloc, string group, string visit, ClaimsPrincipal user, HttpResponse response, IGrainFactory grains,
        CancellationToken cancellation)
    {
        var (caller, id) = (TokenCaller.Read(user), $"{bloc}/{group}/{visit}");
        if (grains.FindGroupOfVisit(id) is not { } grain
            || await grain.GetVisit(caller, id) is not { Sheet: not null } view) return Results.NotFound();
        var above = await grains.FindBloc(bloc)!.View(caller);
        return Download.Paper(
            response,
            $"Phiếu dự sinh hoạt {view.CellName} {view.Month}",
            to => VisitPaper.Write(view, above?.Name ?? view.OrganisationName, to, cancellation));
    }
}
