using System.Globalization;
using ChiBo.Domain.Meetings;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.Calendars;

/// <summary>Meetings as calendar programs read them. Source: RFC 5545.</summary>
internal static class MeetingCalendar
{
    /// <summary>Nobody plans an end; a regular meeting lasts an hour and a half or more.</summary>
    private const string UsualDuration = "PT90M";

    /// <summary>How often programs should come back; they hear of a moved meeting this late.</summary>
    private const string Refresh = "PT1H";

    public static byte[] Write(string name, IEnumerable<MeetingRow> meetings)
    {
        var text = new CalendarText()
            .Line("BEGIN", "VCALENDAR")
            .Line("VERSION", "2.0")
            .Line("PRODID", "-//ChiBo//Meetings//VI")
            .Line("CALSCALE", "GREGORIAN")
            .Line("METHOD", "PUBLISH")
            .Text("X-WR-CALNAME", name)
            .Line("REFRESH-INTERVAL;VALUE=DURATION", Refresh)
            .Line("X-PUBLISHED-TTL", Refresh);
        foreach (var meeting in meetings.OrderBy(m => m.ScheduledAt).ThenBy(m => m.Id, StringComparer.Ordinal))
            Write(text, meeting);
        return text.Line("END", "VCALENDAR").ToBytes();
    }

    private static void Write(CalendarText text, MeetingRow meeting)
    {
        var isCancelled = Enum.Parse<MeetingPhase>(meeting.Phase) == MeetingPhase.Cancelled;
        var sequence = meeting.Moves + (isCancelled ? 1 : 0);
        text.Line("BEGIN", "VEVENT")
            .Text("UID", $"{meeting.Id}@chibo")
            .Line("SEQUENCE", sequence.ToString(CultureInfo.InvariantCulture))
            .At("DTSTAMP", meeting.At)
            .At("LAST-MODIFIED", meeting.At)
            .At("DTSTART", meeting.ScheduledAt)
            .Line("DURATION", UsualDuration)
            .Line("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED")
            .Text("SUMMARY", $"{NameOf(meeting)} – {meeting.CellName}");
        if (meeting.Place is { Length: > 0 } place) text.Text("LOCATION", place);
        text.Line("END", "VEVENT");
    }

    private static string NameOf(MeetingRow meeting) =>
        meeting.Title is { Length: > 0 } title
            ? title
            : $"{NameOf(Enum.Parse<MeetingKind>(meeting.Kind))} tháng {meeting.Month[5..]}/{meeting.Month[..4]}";

    private static string NameOf(MeetingKind kind) => kind switch
    {
        MeetingKind.Regular => "Sinh hoạt thường kỳ",
        MeetingKind.Thematic => "Sinh hoạt chuyên đề",
        MeetingKind.Committee => "Họp chi ủy",
        MeetingKind.Extraordinary => "Sinh hoạt bất thường",
        MeetingKind.Model => "Sinh hoạt điểm",
    };
}
