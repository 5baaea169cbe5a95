using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>What is out of scope answers like what does not exist.</summary>
[Collection(nameof(OneGateway))]
public sealed class Scopes(GatewayHost host)
{
    [Theory]
    [InlineData("member of the cell", true, true, false)]
    [InlineData("member of another cell", false, false, false)]
    [InlineData("committee of the organisation", true, true, true)]
    [InlineData("committee of another organisation", false, false, false)]
    [InlineData("committee of the bloc", true, true, true)]
    [InlineData("inspection of the bloc", true, true, true)]
    [InlineData("office of another bloc", false, false, false)]
    [InlineData("nobody", false, false, false)]
    public async Task Each_sees_their_own(string who, bool cell, bool meeting, bool organisation)
    {
        var planned = await TestMeeting.Planned(host, 3);
        var client = host.As(Account(who, planned.Cell));
        var answer = await client.Ask(
            "query($c: ID!, $m: ID!, $o: ID!) { cell(id: $c) { name } meeting(id: $m) { phase } organisation(id: $o) { name } verifyMeeting(id: $m) { version } }",
            new { c = planned.Cell.Id, m = planned.Id, o = planned.Cell.Organisation });
        (answer["cell"] is not null, answer["meeting"] is not null, answer["organisation"] is not null,
            answer["verifyMeeting"] is not null)
            .ShouldBe((cell, meeting, organisation, meeting));
    }

    [Fact]
    public async Task Out_of_scope_and_missing_get_the_same_answer()
    {
        var planned = await TestMeeting.Planned(host, 3);
        var stranger = host.As(Account("member of another cell", planned.Cell));
        foreach (var id in new[] { planned.Id, planned.Id + "9", "khoi-khac/a/b/2026-11-regular-1", "not an id", "" })
        {
            (await stranger.Order("cancelMeeting", new { meetingId = id, reason = "x" }))
                .ShouldBe(["common.not-found"], id);
            (await stranger.Ask("query($id: ID!) { meeting(id: $id) { id } }", new { id }))["meeting"].ShouldBeNull(id);
        }
    }

    [Fact]
    public async Task A_guest_sees_the_meeting_and_not_the_cell()
    {
        var planned = await TestMeeting.Planned(host, 3);
        var guest = new Account("dv-khach", "khoi-mau/to-chuc-khac/cb-01/secretary");
        var client = host.As(guest);
        (await client.Ask(Both, new { m = planned.Id }))["meeting"].ShouldBeNull();
        await planned.Do("inviteGuest", new { name = "Đồng chí khách", position = "Bí thư chi bộ bạn", memberId =
            guest.Name });
        var seen = (await client.Ask(Both, new { m = planned.Id }))["meeting"]!;
        seen["phase"]!.GetValue<string>().ShouldBe("PLANNED");
        seen["cell"].ShouldBeNull();
        seen["organisation"].ShouldBeNull();
    }

    [Fact]
    public async Task A_role_that_was_taken_away_in_the_realm_counts_nowhere()
    {
        var planned = await TestMeeting.Planned(host, 3);
        var account = new Account("dv-cu", $"{planned.Cell.Id}/secretary");
        var token = host.Issuer.Token(account, t => t.Claims["realm_access"] =
            new Dictionary<string, object> { ["roles"] = Array.Empty<string>() });
        (await host.With(token).Ask(Both, new { m = planned.Id }))["meeting"].ShouldBeNull();
    }

    [Fact]
    public async Task I_am_who_the_token_says()
    {
        var cell = await TestCell.Make(host, 3);
        var me = (await cell.Secretary.Ask(
            "{ me { id name memberId scope roles { role scope } cell { name schedule { time dayOfMonth } roster { memberId position class } } } }"))["me"]!;
        me["id"]!.GetValue<string>().ShouldBe(cell.MemberIds[0]);
        me["name"]!.GetValue<string>().ShouldBe($"Đồng chí {cell.MemberIds[0]}");
        me["scope"]!.GetValue<string>().ShouldBe(cell.Id);
        me["roles"]!.AsArray().Select(r => r!["role"]!.GetValue<string>()).ShouldBe(["SECRETARY", "MEMBER"]);
        me["cell"]!["schedule"]!["time"]!.GetValue<string>().ShouldBe("19:00:00");
        me["cell"]!["roster"]!.AsArray().Count.ShouldBe(3);
    }

    private const string Both = "query($m: ID!) { meeting(id: $m) { phase cell { id } organisation { id } } }";

    private static Account Account(string who, TestCell cell) => who switch
    {
        "member of the cell" => new("dv-a", $"{cell.Id}/member"),
        "member of another cell" => new("dv-b", $"{cell.Organisation}/cb-02/member"),
        "committee of the organisation" => new("dv-c", $"{cell.Organisation}/organisation-committee"),
        "committee of another organisation" => new("dv-d", $"{cell.Organisation}0/organisation-committee"),
        "committee of the bloc" => new("dv-e", $"{TestCell.Bloc}/bloc-committee"),
        "inspection of the bloc" => new("dv-f", $"{TestCell.Bloc}/inspection"),
        "office of another bloc" => new("dv-g", "khoi-khac/bloc-office"),
        _ => new("dv-h"),
    };
}
