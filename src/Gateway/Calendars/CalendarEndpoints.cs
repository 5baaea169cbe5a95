using ChiBo.Hosting.Clocks;
using System.Security.Cryptography;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Kernel;
using ChiBo.Projections.Cells;
using ChiBo.Projections.Kernel;
using ChiBo.Projections.Meetings;
using Microsoft.Net.Http.Headers;

namespace ChiBo.Gateway.Calendars;

/// <summary><c>GET /calendar/cells/{cell id}.ics</c> and <c>GET /calendar/members/{member id}.ics</c>.</summary>
/// <remarks>Calendar programs cannot sign in: whoever has the address may read. A wrong one leads nowhere.</remarks>
internal static class CalendarEndpoints
{
    private const int DaysShownBack = 366;
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static void MapCalendars(this IEndpointRouteBuilder endpoints)
    {
        // A key that is no key is found when the host starts.
        endpoints.ServiceProvider.GetRequiredService<CalendarKey>();
        endpoints.MapMethods("/calendar/cells/{bloc}/{organisation}/{cell}.ics", Methods, GiveCell);
        endpoints.MapMethods("/calendar/members/{member}.ics", Methods, GiveMember);
    }

    private static async Task<IResult> GiveCell(
        string bloc, string organisation, string cell, string? token, HttpResponse response, CalendarTokens tokens,
        MeetingReader meetings, CellReader cells, DecisionClock clock, CancellationToken cancellation)
    {
        if (!ScopePath.TryParse($"{bloc}/{organisation}/{cell}", out var id)
            || !CalendarTokens.AreSame(tokens.OfCell(id), token)) return Results.NotFound();
        var found = await cells.Find(ReadScope.Of(id), [id.Value], cancellation);
        return Give(
            response, found is [var row] ? row.Name : "Chi bộ", await Of(id, meetings, clock, cancellation));
    }

    private static async Task<IResult> GiveMember(
        string member, string? @in, string? token, HttpResponse response, CalendarTokens tokens,
        MeetingReader meetings, CellReader cells, DecisionClock clock, CancellationToken cancellation)
    {
        if (!ScopePath.TryParse(@in, out var bloc) || bloc.Depth != 1
            || !CalendarTokens.AreSame(tokens.OfMember(bloc, member), token)) return Results.NotFound();
        var shown = new List<MeetingRow>();
        foreach (var entry in await cells.Entries(ReadScope.Of(bloc), member, cancellation))
        {
            if (entry.Standing == nameof(MemberStanding.TemporarilyOut)) continue;
            shown.AddRange(await Of(ScopePath.Parse(entry.CellId), meetings, clock, cancellation));
        }

        return Give(response, "Lịch sinh hoạt chi bộ", shown);
    }

    private static async Task<IEnumerable<MeetingRow>> Of(
        ScopePath cell, MeetingReader meetings, DecisionClock clock, CancellationToken cancellation)
    {
        var filter = new MeetingFilter { Below = cell, From = clock.GetUtcNow().AddDays(-DaysShownBack) };
        var newest = await meetings.List(
            ReadScope.Of(cell), filter, MeetingOrder.NewestFirst, new PageRequest { First = PageRequest.Most },
            cancellation);
        return newest.Items.Select(item => item.Row);
    }

    private static IResult Give(HttpResponse response, string name, IEnumerable<MeetingRow> meetings)
    {
        var content = MeetingCalendar.Write(name, meetings);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-cache";
        return Results.Bytes(
            content, "text/calendar; charset=utf-8",
            entityTag: new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))}\""));
    }
}
