using System.Text;
using System.Text.Json.Nodes;
using ChiBo.Gateway.Tests.Host;

namespace ChiBo.Gateway.Tests;

/// <summary>
/// Organisations, cells and their members through the API: each order once good, and its main refusals.
/// </summary>
[Collection(nameof(OneGateway))]
public sealed class Rosters(GatewayHost host)
{
    [Fact]
    public async Task Organisations_and_cells_are_registered_by_the_office_alone_and_once()
    {
        var cell = await TestCell.Make(host, 2);
        (await cell.Secretary.Order("registerCell", new { id = cell.Organisation + "/cb-02", name = "Chi bộ 2" }))
            .ShouldBe(["common.not-found"]);
        (await cell.Superior.Order("registerCell", new { id = cell.Organisation + "/cb-02", name = "Chi bộ 2" }))
            .ShouldBe(["common.not-permitted"]);
        (await cell.OfficeClient.Order("registerCell", new { id = cell.Id, name = "Chi bộ 1" }))
            .ShouldBe(["common.already-exists"]);
        (await cell.OfficeClient.Order("registerCell", new { id = cell.Organisation + "/cb-02", name = " " }))
            .ShouldBe(["common.text-length"]);
        (await cell.OfficeClient.Order("registerOrganisation", new { id = "KHỐI MẪU/Sở", name = "Sở" }))
            .ShouldBe(["common.not-found"]);
        await cell.OfficeClient.Do("renameCell", new { cellId = cell.Id, name = "Chi bộ Một" });
        await cell.OfficeClient.Do("renameOrganisation", new { organisationId = cell.Organisation, name = "Sở Một" });
        var read = await cell.Read("name organisation { name registeredOn } history { action actor }");
        (read["name"]!.GetValue<string>(), read["organisation"]!["name"]!.GetValue<string>())
            .ShouldBe(("Chi bộ Một", "Sở Một"));
        read["history"]![0]!["actor"]!.GetValue<string>().ShouldBe("vp-01");
    }

    [Fact]
    public async Task Members_come_change_and_go()
    {
        var cell = await TestCell.Make(host, 4);
        var secretary = cell.Secretary;
        await secretary.Do("correctMember", new { cellId = cell.Id, memberId = cell.MemberIds[1], name =
            "Trần Thị Bê" });
        await secretary.Do("changeMemberStanding", new { cellId = cell.Id, memberId = cell.MemberIds[2], standing =
            "EXEMPT", from = "2026-01-01" });
        await secretary.Do("endMembership", new { cellId = cell.Id, memberId = cell.MemberIds[3], on = "2026-10-01",
            cause = "RESIGNED" });
        await secretary.Do("admitMember", new { cellId = cell.Id, memberId = cell.MemberIds[0] + "x", name =
            "Lê Dự Bị", joinedOn = "2026-02-01" });
        await secretary.Do("confirmFullMember", new { cellId = cell.Id, memberId = cell.MemberIds[0] + "x",
            fullSince = "2026-10-01" });
        (await secretary.Order("admitMember", new { cellId = cell.Id, memberId = cell.MemberIds[1], name = "X",
            joinedOn = "2026-02-01" })).ShouldBe(["cell.already-member"]);
        (await secretary.Order("endMembership", new { cellId = cell.Id, memberId = "dv-ai-do", on = "2026-10-01",
            cause = "DIED" })).ShouldBe(["cell.unknown-member"]);
        (await cell.Member(1).Order("setPosition", new { cellId = cell.Id, memberId = cell.MemberIds[1], position =
            "SECRETARY", from = "2026-10-01" })).ShouldBe(["common.not-permitted"]);
        var roster = (await cell.Read("roster { memberId name class standing position }"))["roster"]!.AsArray();
        roster.Select(m => $"{m!["name"]} {m["class"]} {m["standing"]} {m["position"]}").ShouldBe(
            ["Nguyễn Văn A FULL ACTIVE SECRETARY", "Lê Dự Bị FULL ACTIVE MEMBER", "Trần Thị Bê FULL ACTIVE MEMBER",
                "Nguyễn Văn C FULL EXEMPT MEMBER"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_member_moves_to_another_cell()
    {
        var (from, to) = (await TestCell.Make(host, 3), await TestCell.Make(host, 2));
        var member = from.MemberIds[2];
        await from.Secretary.Do("transferMember", new { cellId = from.Id, memberId = member, toCellId = to.Id, on =
            "2026-10-15" });
        (await from.Read("transfers { memberId toCellId }"))["transfers"]![0]!["toCellId"]!.GetValue<string>()
            .ShouldBe(to.Id);
        await to.Secretary.Do("acceptTransfer", new { cellId = to.Id, fromCellId = from.Id, memberId = member });
        (await to.Read("roster { memberId }"))["roster"]!.AsArray().Select(m => m!["memberId"]!.GetValue<string>())
            .ShouldContain(member);
        (await from.Read("roster { memberId }"))["roster"]!.AsArray().Count.ShouldBe(2);
        (await from.Secretary.Order("cancelTransfer", new { cellId = from.Id, memberId = member }))
            .ShouldBe(["cell.not-on-the-way"]);
    }

    [Fact]
    public async Task Of_a_roster_file_the_good_rows_are_imported_and_the_others_reported()
    {
        var cell = await TestCell.Make(host, 2);
        const string File =
            "Mã đảng viên;Họ và tên;Ngày về chi bộ;Ngày chính thức\ndv-moi-1;Phạm Thị Hường;01/02/2020;01/02/2021\ndv-moi-2;;01/02/2020;\ndv-moi-3;Đỗ Văn Ích;32/13/2020;\n";
        var answer = await cell.Secretary.Send(
            "mutation($input: ImportRosterInput!) { importRoster(input: $input) { added changed unchanged notInFile refused { line code message } cell { roster { name } } errors { code } } }",
            new JsonObject { ["input"] = new JsonObject { ["cellId"] = cell.Id, ["file"] = null } },
                "variables.input.file", Encoding.UTF8.GetBytes(File), "ds.csv");
        answer["errors"].ShouldBeNull(answer.ToJsonString());
        var import = answer["data"]!["importRoster"]!;
        import["added"]!.GetValue<int>().ShouldBe(1);
        import["refused"]!.AsArray().Select(r => r!["line"]!.GetValue<int>()).ShouldBe([3, 4]);
        import["refused"]!.AsArray().ShouldAllBe(r => r!["message"]!.GetValue<string>().Length > 10);
        import["notInFile"]!.AsArray().Count.ShouldBe(2);
        import["cell"]!["roster"]!.AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public async Task Schedules_and_thematic_plans_are_the_cells_own()
    {
        var cell = await TestCell.Make(host, 2);
        await cell.Secretary.Do("registerThematicPlan", new
        {
            cellId = cell.Id, year = 2026,
            topics = Enumerable.Range(1, 4).Select(q => new { quarter = q, title = $"Chuyên đề quý {q}" }),
        });
        (await cell.Secretary.Order("setCellSchedule", new { cellId = cell.Id, dayOfMonth = 31, time = "19:00:00",
            place = "x" })).ShouldBe(["cell.invalid-day"]);
        var read = await cell.Read(
            "thematicPlans { year topics { quarter title } } schedule { dayOfMonth place } upcoming { month at }");
        read["thematicPlans"]![0]!["topics"]!.AsArray().Count.ShouldBe(4);
        read["upcoming"]!.AsArray().Count.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_bloc_decides_settings_calendar_and_rubric()
    {
        var cell = await TestCell.Make(host, 2);
        var office = cell.OfficeClient;
        await office.Do("changeBlocSettings", new
        {
            settings = new { electronicSecretBallots = true, attendancePercent = 80, minimumMinutes = 90,
                ordinarySpeakersPercent = 30, unsignedDays = 3, selfOverObserverPoints = 10, excellentPercent = 20 },
        });
        await office.Do("setCalendar", new { year = 2026, days =
            new[] { new { on = "2026-11-20", title = "Ngày Nhà giáo" } } });
        var editions = (await office.Ask("{ rubricEditions { id isPreset } }"))["rubricEditions"]!.AsArray();
        editions.Count.ShouldBeGreaterThan(3);
        await office.Do("chooseRubric", new { rubricId = editions[0]!["id"]!.GetValue<string>(), fromMonth =
            "2027-06" });
        (await office.Order("chooseRubric", new { rubricId = "none", fromMonth = "2027-06" }))
            .ShouldBe(["bloc.rubric-unknown"]);
        (await office.Ask("{ checkRubric(json: \"{}\") { code message } }"))["checkRubric"]!.AsArray().Count
            .ShouldBeGreaterThan(0);
        (await office.Order("publishRubricEdition", new { json = "{}" })).ShouldHaveSingleItem();
        (await cell.Secretary.Order("renameBloc", new { name = "x" })).Length.ShouldBe(1);
        var bloc = (await office.Ask(
            "{ bloc { settings { attendancePercent } calendar { on title } rubrics { rubricId fromMonth } } }"))["bloc"]!;
        bloc["settings"]!["attendancePercent"]!.GetValue<int>().ShouldBe(80);
        bloc["rubrics"]!.AsArray().ShouldContain(r => r!["fromMonth"]!.GetValue<string>() == "2027-06");
    }
}
