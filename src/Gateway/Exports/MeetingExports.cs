using System.Security.Claims;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Grains.Meetings;
using ChiBo.Domain.Kernel;
using ChiBo.Gateway.Authentication;
using ChiBo.Gateway.GraphQL.Kernel;
using ChiBo.Office.Minutes;
using ChiBo.Office.Resolutions;
using ChiBo.Office.Visits;

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
    public const string VisitSheet = "visit-sheet";

    public static void MapMeetingExports(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet($"{Meeting}/{Minutes}.docx", GiveMinutes).RequireAuthorization();
        endpoints.MapGet($"{Meeting}/{Resolution}.docx", GiveResolution).RequireAuthorization();
        endpoints.MapGet($"{Meeting}/{VisitSheet}.docx", GiveVisitSheet).RequireAuthorization();
    }

    public static bool HasMinutes(MeetingView meeting) => meeting.Minutes.Content is not null;

    public static bool HasResolution(MeetingView meeting) => meeting.Resolution is not null;

    public static bool HasVisitSheet(MeetingView meeting) => !meeting.Observers.IsEmpty && meeting.OpenedAt is not null;

    private static async Task<IResult> GiveMinutes(
        string bloc, string organisation, string cell, string meeting, ClaimsPrincipal user, HttpResponse response,
        IGrainFactory grains, CancellationToken cancellation)
    {
        var (view, _) = await Find(bloc, organisation, cell, meeting, user, grains);
        if (view is null || !HasMinutes(view)) return Results.NotFound();
        var chairs = view.Attendance.People.FirstOrDefault(p => p.MemberId == view.Chair?.Id)?.Position;
        return Download.Paper(
            response, Name("Biên bản", view), to => MinutesPaper.Write(view.Minutes, chairs, to, cancellation));
    }

    private static async Task<IResult> GiveResolution(
        string bloc, string organisation, string cell, string meeting, ClaimsPrincipal user, HttpResponse response,
        IGrainFactory grains, CancellationToken cancellation)
    {
        var (view, _) = await Find(bloc, organisation, cell, meeting, user, grains);
        return view is null || !HasResolution(view)
            ? Results.NotFound()
            : Download.Paper(
                response, Name("Nghị quyết", view), to => ResolutionPaper.Write(view, to, cancellation));
    }

    private static async Task<IResult> GiveVisitSheet(
        string bloc, string organisation, string cell, string meeting, ClaimsPrincipal user, HttpResponse response,
        IGrainFactory grains, CancellationToken cancellation)
    {
        var (view, caller) = await Find(bloc, organisation, cell, meeting, user, grains);
        if (view is null || !HasVisitSheet(view)) return Results.NotFound();
        var above = await grains.FindBloc(bloc)!.View(caller);
        var sheet = ToVisit(view, above?.Name ?? view.OrganisationName);
        return Download.Paper(response, Name("Phiếu dự sinh hoạt", view), to => VisitPaper.Write(sheet, to, cancellation));
    }

    private static VisitSheet ToVisit(MeetingView meeting, string blocName)
    {
        var score = meeting.Scores.Observers;
        return new VisitSheet
        {
            BlocName = blocName,
            WorkingGroup = NameOf(meeting.Observers[0].WorkingGroup),
            OrganisationName = meeting.OrganisationName,
            CellName = meeting.CellName,
            Kind = meeting.Kind,
            Month = meeting.Month,
            Date = VietnamTime.DateOf(meeting.OpenedAt ?? meeting.ScheduledAt),
            Place = meeting.Place,
            Present = meeting.Attendance.Present,
            Expected = meeting.Attendance.Expected,
            Visitors = [.. meeting.Observers.Where(o => o.ArrivedAt is not null).Select(o => o.Name)],
            Evidence = meeting.Evidence,
            Score = score?.Sheet,
            Remarks = score?.Remarks,
            Recommendations = score?.Recommendations,
            SignedBy = score?.By.Name,
            SignedAt = score?.At,
        };
    }

    /// <summary>A meeting knows the group that attends by its path.</summary>
    private static string NameOf(string workingGroup) =>
        ScopePath.TryParse(workingGroup, out var path) ? $"Tổ công tác ({path.Name})" : workingGroup;

    private static async Task<(MeetingView? Meeting, Caller Caller)> Find(
        string bloc, string organisation, string cell, string meeting, ClaimsPrincipal user, IGrainFactory grains)
    {
        var caller = TokenCaller.Read(user);
        var grain = grains.FindMeeting($"{bloc}/{organisation}/{cell}/{meeting}");
        return (grain is null ? null : await grain.Get(caller), caller);
    }

    private static string Name(string what, MeetingView meeting) => $"{what} {meeting.CellName} {meeting.Month}";
}
