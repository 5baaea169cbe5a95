using System.Net;
using System.Net.Http.Headers;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>Feeds that calendar programs read without signing in.</summary>
[Collection(nameof(OneGateway))]
public sealed class CalendarFeeds(GatewayHost host)
{
    private const string OfMe = "{ me { calendarUrl } }";

    [Fact]
    public async Task A_cell_and_its_members_find_the_meetings()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        foreach (var address in new[] { await CellAddress(meeting.Cell), await MemberAddress(meeting.Cell.Member(2)) })
        {
            var calendar = await Until(address, c => c.Events.Count == 1);
            calendar.Properties["VERSION"].ShouldBe("2.0");
            var (uid, planned) = calendar.Events.Single();
            uid.ShouldBe($"{meeting.Id}@chibo");
            planned["DTSTART"].ShouldBe("20261104T120000Z");
            planned["SUMMARY"].ShouldBe("Sinh hoạt thường kỳ tháng 11/2026 – Chi bộ 1");
            planned["LOCATION"].ShouldBe("Phòng họp tầng 2");
            (planned["STATUS"], planned["SEQUENCE"]).ShouldBe(("CONFIRMED", "0"));
        }
    }

    [Fact]
    public async Task What_the_schedule_wants_is_there_without_anybodys_doing_and_goes_along_with_it()
    {
        const string Upcoming = "query($id: ID!) { cell(id: $id) { upcoming { month meetingId } } }";
        var cell = await TestCell.Make(host, 3);
        var address = await CellAddress(cell);
        (await Until(address, c => c.Events.Count == 1)).Events.Single().Value["DTSTART"].ShouldBe("20261104T120000Z");
        var november = (await cell.Superior.Ask(Upcoming, new { id = cell.Id }))["cell"]!["upcoming"]!.AsArray()
            .Single(m => m!["month"]!.GetValue<string>() == "2026-11")!;
        november["meetingId"]!.GetValue<string>().ShouldBe($"{cell.Id}/2026-11-regular-1");

        await cell.Secretary.Do("setCellSchedule", new { cellId = cell.Id, dayOfMonth = 6, time = "08:00:00", place =
            "Phòng 5", fromMonth = "2026-11" });
        var (uid, moved) = (await Until(address, c => c.Events.Single().Value["LOCATION"] == "Phòng 5")).Events.Single();
        (uid, moved["DTSTART"], moved["SEQUENCE"]).ShouldBe(($"{cell.Id}/2026-11-regular-1@chibo", "20261106T010000Z", "0"));
    }

    [Fact]
    public async Task A_moved_meeting_keeps_its_uid_and_a_cancelled_one_says_so()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var address = await CellAddress(meeting.Cell);
        await meeting.Do("postponeMeeting", new
        {
            scheduledAt = TestMeeting.Start.AddDays(2), reason = "Bão số 9", place = "Hội trường A, tầng 1; nhà B",
        });
        var uid = $"{meeting.Id}@chibo";
        var moved = (await Until(address, c => c.Events.GetValueOrDefault(uid)?["SEQUENCE"] == "1")).Events[uid];
        (moved["DTSTART"], moved["STATUS"]).ShouldBe(("20261106T120000Z", "CONFIRMED"));
        moved["LOCATION"].ShouldBe("Hội trường A, tầng 1; nhà B");
        await meeting.Do("cancelMeeting", new { reason = "Bão chưa tan" });
        var cancelled = (await Until(address, c => c.Events[uid]["STATUS"] == "CANCELLED")).Events[uid];
        (cancelled["DTSTART"], cancelled["SEQUENCE"]).ShouldBe(("20261106T120000Z", "2"));
    }

    [Fact]
    public async Task Another_title_is_shown_and_other_cells_are_not()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var other = await TestMeeting.Planned(host, 3);
        await meeting.Secretary.Do("planMeeting", new
        {
            cellId = meeting.Cell.Id, month = "2026-11", kind = "EXTRAORDINARY", number = 1,
            scheduledAt = TestMeeting.Start.AddDays(5), title = "Kết nạp đảng viên, đợt 2",
        });
        await Until(await CellAddress(other.Cell), c => c.Events.Count == 1);
        foreach (var address in new[] { await CellAddress(meeting.Cell), await MemberAddress(meeting.Secretary) })
        {
            var calendar = await Until(address, c => c.Events.Count == 2);
            calendar.Events.Keys.ShouldAllBe(uid => uid.StartsWith(meeting.Cell.Id + "/"));
            calendar.Events.Values.Select(e => e["SUMMARY"]).ShouldContain("Kết nạp đảng viên, đợt 2 – Chi bộ 1");
        }
    }

    [Fact]
    public async Task An_address_that_was_not_given_leads_nowhere()
    {
        var (mine, other) = (await TestCell.Make(host, 3), await TestCell.Make(host, 3));
        var cell = await CellAddress(mine);
        var member = await MemberAddress(mine.Member(1));
        (await Status(cell), await Status(member)).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK));
        var token = Token(cell);
        var tampered = (token[0] == 'A' ? 'B' : 'A') + token[1..];
        string[] wrong =
        [
            cell[..cell.IndexOf('?')],
            cell.Replace(token, ""),
            cell.Replace(token, tampered),
            cell.Replace(token, token[..^1]),
            cell.Replace(token, token + "A"),
            cell.Replace(token, Token(await CellAddress(other))),
            cell.Replace(token, Token(member)),
            cell.Replace(mine.Id, other.Id),
            cell.Replace(mine.Id, "khoi-mau/khong-co/cb-01"),
            member.Replace(Token(member), token),
            member.Replace(mine.MemberIds[1], mine.MemberIds[2]),
            member.Replace("in=khoi-mau", "in=khoi-khac"),
            member.Replace("in=khoi-mau", $"in={mine.Organisation}"),
            member.Replace("in=khoi-mau&", ""),
        ];
        foreach (var address in wrong) (await Status(address)).ShouldBe(HttpStatusCode.NotFound, address);
    }

    [Fact]
    public async Task Addresses_are_given_to_who_sees_the_cell_and_to_people_in_one()
    {
        var cell = await TestCell.Make(host, 3);
        (await host.As(new Account("ke-la", "khoi-mau/noi-khac/cb-09/member"))
            .Ask("query($id: ID!) { cell(id: $id) { calendarUrl } }", new { id = cell.Id }))["cell"].ShouldBeNull();
        (await cell.OfficeClient.Ask(OfMe))["me"]!["calendarUrl"].ShouldBeNull();
        (await host.As(new Account("may", $"{cell.Id}/member") { IsMachine = true }).Ask(OfMe))["me"]!["calendarUrl"]
            .ShouldBeNull();
    }

    [Fact]
    public async Task Who_left_the_cell_no_longer_sees_its_meetings()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var address = await MemberAddress(meeting.Cell.Member(2));
        await Until(address, c => c.Events.Count == 1);
        await meeting.Cell.OfficeClient.Do("endMembership", new
        {
            cellId = meeting.Cell.Id, memberId = meeting.Cell.MemberIds[2], on = "2026-10-01", cause = "RESIGNED",
        });
        await Until(address, c => c.Events.Count == 0);
    }

    [Fact]
    public async Task Who_is_temporarily_elsewhere_does_not_see_them_meanwhile()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var (away, here) = (await MemberAddress(meeting.Cell.Member(2)), await MemberAddress(meeting.Cell.Member(1)));
        await Until(away, c => c.Events.Count == 1);
        await meeting.Cell.OfficeClient.Do("changeMemberStanding", new
        {
            cellId = meeting.Cell.Id, memberId = meeting.Cell.MemberIds[2], standing = "TEMPORARILY_OUT",
            from = "2026-10-01", until = "2026-12-31",
        });
        await Until(away, c => c.Events.Count == 0);
        (await Until(here, c => c.Events.Count == 1)).Events.Keys.ShouldBe([$"{meeting.Id}@chibo"]);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        var meeting = await TestMeeting.Planned(host, 3);
        var address = await CellAddress(meeting.Cell);
        await Until(address, c => c.Events.Count == 1);
        using var first = await Get(address);
        first.Content.Headers.ContentType!.ToString().ShouldBe("text/calendar; charset=utf-8");
        using var again = await Get(address, first.Headers.ETag);
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).ShouldBeEmpty();
        await meeting.Do("cancelMeeting", new { reason = "Bão" });
        await Until(address, c => c.Events.Values.Single()["STATUS"] == "CANCELLED");
        using var changed = await Get(address, first.Headers.ETag);
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<string> CellAddress(TestCell cell) =>
        (await cell.Read("calendarUrl"))["calendarUrl"]!.GetValue<string>();

    private static async Task<string> MemberAddress(Client member) =>
        (await member.Ask(OfMe))["me"]!["calendarUrl"]!.GetValue<string>();

    private static string Token(string address) => address[(address.IndexOf("token=", StringComparison.Ordinal) + 6)..];

    /// <summary>As a calendar program: without a token of an account.</summary>
    private Task<HttpResponseMessage> Get(string address, EntityTagHeaderValue? known = null)
    {
        address.ShouldStartWith(host.Url.ToString());
        var program = host.With(null);
        program.At = TestCell.Monday;
        return program.Get(address, headers => { if (known is not null) headers.IfNoneMatch.Add(known); });
    }

    private async Task<HttpStatusCode> Status(string address)
    {
        using var response = await Get(address);
        return response.StatusCode;
    }

    /// <summary>Asks until the read model has heard of everything.</summary>
    private async Task<ReadCalendar> Until(string address, Func<ReadCalendar, bool> isThere)
    {
        var deadline = DateTimeOffset.UtcNow.AddSeconds(30);
        ReadCalendar calendar;
        do
        {
            using var response = await Get(address);
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            calendar = ReadCalendar.Of(
                await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        }
        while (!isThere(calendar) && DateTimeOffset.UtcNow < deadline);
        isThere(calendar).ShouldBeTrue();
        return calendar;
    }
}
