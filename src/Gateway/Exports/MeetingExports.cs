using System.Security.Claims;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Gateway.Authentication;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Office.Minutes;
using ChiBo.Office.Resolutions;

namespace ChiBo.Gateway.Exports;

/// <summary>
/// <c>GET /exports/meetings/{meeting id}/minutes.docx</c> and so on: to whoever reads the same in the meeting. For
/// everybody else there is nothing there.
/// </summary>
internal static class MeetingExports
{
    private const string Meeting = "/exports/meetings/{bloc}/{organisation}/{cell}/{meeting}";

    public const string Minutes = "minutes";
    public const string Resolution = "resolution";

    public static void MapMeetingExports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"{Meeting}/{Minutes}.docx", GiveMinutes).RequireAuthorization();
        endpoints.MapGet($"{Meeting}/{Resolution}.docx", GiveResolution).RequireAuthorization();
    }

    public static bool HasMinutes(MeetingView meeting) => meeting.Minutes.Content is not null;

    public static bool HasResolution(MeetingView meeting) => meeting.Resolution is not null;

    private static async Task<IResult> GiveMinutes(
        string bloc, string organisation, string cell, string meeting, ClaimsPrincipal user, HttpResponse response,
        IGrainFactory grains, CancellationToken cancellation)
    {
        var view = await Find(bloc, organisation, cell, meeting, user, grains);
        if (view is null || !HasMinutes(view)) return Results.NotFound();
        var chairs = view.Attendance.People.FirstOrDefault(p => p.MemberId == view.Chair?.Id)?.Position;
        return Download.Paper(
            response, Name("Biên bản", view), to => MinutesPaper.Write(view.Minutes, chairs, to, cancellation));
    }

    private static async Task<IResult> GiveResolution(
        string bloc, string organisation, string cell, string meeting, ClaimsPrincipal user, HttpResponse response,
        IGrainFactory grains, CancellationToken cancellation)
    {
        var view = await Find(bloc, organisation, cell, meeting, user, grains);
        return view is null || !HasResolution(view)
            ? Results.NotFound()
            : Download.Paper(
                response, Name("Nghị quyết", view), to => ResolutionPaper.Write(view, to, cancellation));
    }

    private static async Task<MeetingView?> Find(
        string bloc, string organisation, string cell, string meeting, ClaimsPrincipal user, IGrainFactory grains)
    {
        var grain = grains.FindMeeting($"{bloc}/{organisation}/{cell}/{meeting}");
        return grain is null ? null : await grain.Get(TokenCaller.Read(user));
    }

    private static string Name(string what, MeetingView meeting) => $"{what} {meeting.CellName} {meeting.Month}";
}
