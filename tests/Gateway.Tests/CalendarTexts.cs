using System.Text;
using ChiBo.Gateway.Calendars;
using ChiBo.Gateway.Tests.Host;
using ChiBo.Projections.Meetings;

namespace ChiBo.Gateway.Tests;

/// <summary>What a feed writes is what a program reads.</summary>
public sealed class CalendarTexts
{
    [Theory]
    [InlineData("Phòng họp tầng 2")]
    [InlineData("a,b;c\\d\\ne\nf: \"g\"")]
    [InlineData("xuống dòng\r\nvà nữa")]
    [InlineData("🇻🇳 Hội trường 🏛️")]
    public void Whatever_people_write_is_read_back(string place)
    {
        var read = ReadCalendar.Of(MeetingCalendar.Write("Chi bộ", [Row(place)]));
        read.Events.Values.Single()["LOCATION"].ShouldBe(place.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_place_cannot_smuggle_in_lines()
    {
        var content = MeetingCalendar.Write("Chi bộ", [Row("x\r\nEND:VEVENT\u2028\u0085\u0007\nBEGIN:VALARM")]);
        var lines = Encoding.UTF8.GetString(content).Split("\r\n");
        lines.Count(l => l.StartsWith("END:VEVENT", StringComparison.Ordinal)).ShouldBe(1);
        lines.ShouldNotContain(l => l.StartsWith("BEGIN:VALARM", StringComparison.Ordinal));
        ReadCalendar.Of(content).Events.Count.ShouldBe(1);
    }

    /// <summary>Each length, so that a character of 2, 3 and 4 bytes meets the end of the line at each of its bytes.</summary>
    [Fact]
    public void No_line_is_longer_than_75_bytes_and_no_character_is_split()
    {
        var folded = 0;
        for (var length = 0; length < 160; length++)
        {
            foreach (var unit in new[] { "a", "đ", "ộ", "🏛", "," })
            {
                var place = new string('x', length % 7) + string.Concat(Enumerable.Repeat(unit, length));
                if (place.Length == 0) continue;
                var content = MeetingCalendar.Write("Chi bộ", [Row(place)]);
                var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
                foreach (var line in Lines(content))
                {
                    line.Length.ShouldBeLessThanOrEqualTo(75);
                    if (strict.GetString(line).StartsWith(' ')) folded++;
                }

                ReadCalendar.Of(content).Events.Values.Single()["LOCATION"].ShouldBe(place);
            }
        }

        folded.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Full_lines_are_used_to_the_last_byte() =>
        Lines(MeetingCalendar.Write("Chi bộ", [Row(new string('a', 200))])).Count(l => l.Length == 75).ShouldBe(2);

    private static IEnumerable<byte[]> Lines(byte[] content)
    {
        var from = 0;
        for (var end = 0; (end = content.AsSpan(from).IndexOf("\r\n"u8)) >= 0; from += end + 2)
            yield return content[from..(from + end)];
        from.ShouldBe(content.Length);
    }

    private static MeetingRow Row(string place) => new()
    {
        Id = "khoi/so/cb/2026-11-regular-1", Month = "2026-11", Kind = "Regular", Phase = "Planned", CellName = "Chi bộ 1",
        Place = place,
    };
}
