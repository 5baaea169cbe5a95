using System.Text.Json;
using ChiBo.Contracts.Grains.Cells;
using ChiBo.Contracts.Grains.Kernel;
using ChiBo.Contracts.Messages.V1;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Meetings;
using ChiBo.Grains.Kernel;

namespace ChiBo.Grains.Tests.Cells;

public sealed class CellGrains
{
    private static readonly DateOnly Today = new(2026, 11, 3);

    private static readonly NoteMeetingRequest Held = new(
        $"{ChiBoCluster.CellId}/2026-10-regular-1", 7, "2026-10", MeetingKind.Regular, MeetingPhase.Closed,
        new DateTimeOffset(2026, 10, 3, 7, 0, 0, TimeSpan.Zero), 3, 2, ["dv-2"], []);

    [Fact]
    public async Task A_file_with_bad_rows_is_imported_as_far_as_it_is_good()
    {
        await using var cluster = await ChiBoCluster.StartWithCells();
        var result = await cluster.Cell.ImportRoster(ChiBoCluster.Secretary, new ImportRosterRequest
        {
            Rows = [Row(2, "dv-2", "Lê Hai"), Row(4, "dv-5", "Lê Năm") with { FullSince = new DateOnly(2020, 2, 1) }],
            Refused = [new RefusedRow(3, "import.not-a-date", ["Ngày chính thức", "32/01/2020"]) { Column = "Ngày chính thức", Letter = "D" }],
            UnknownColumns = ["Quê quán"],
        });
        result.ShouldSatisfyAllConditions(
            r => r.Outcome.IsRefused.ShouldBeFalse(),
            r => r.Added.ShouldBe(1),
            r => r.Unchanged.ShouldBe(1),
            r => r.Refused.Single().Line.ShouldBe(3),
            r => r.Refused.Single().Code.ShouldBe("import.not-a-date"),
            r => (r.Refused.Single().Column, r.Refused.Single().Letter).ShouldBe(("Ngày chính thức", "D")),
            r => r.Notices.Select(n => (n.Line, n.Code)).ShouldBe([(4, "notice.default-day")]),
            r => r.UnknownColumns.ShouldBe(["Quê quán"]),
            r => r.NotInFile.ShouldBe(["dv-1", "dv-3"]));
    }

    private static RosterRowRequest Row(int line, string id, string name) =>
        new() { Line = line, MemberId = id, Name = name, Class = MembershipClass.Full };

    [Fact]
    public async Task A_file_from_somebody_who_may_not_changes_nothing()
    {
        await using var cluster = await ChiBoCluster.StartWithCells();
        var file = new ImportRosterRequest { Code = "import.not-utf8" };
        (await cluster.Cell.ImportRoster(ChiBoCluster.Member, file)).Outcome.Code.ShouldBe("common.not-permitted");
        (await cluster.Cell.ImportRoster(ChiBoCluster.Stranger, file)).Outcome.Code.ShouldBe("common.not-found");
        (await cluster.Cell.ImportRoster(ChiBoCluster.Secretary, file)).Outcome.Code
            .ShouldBe("import.not-utf8");
    }

    [Fact]
    public async Task A_meeting_gets_the_roster_of_its_date()
    {
        await using var cluster = await ChiBoCluster.StartWithCells();
        await ChiBoCluster.Done(cluster.Cell.SetSchedule(
            ChiBoCluster.Secretary, new SetCellScheduleRequest(3, new TimeOnly(14, 0), "Phòng A", "2026-01")));
        await ChiBoCluster.Done(cluster.Cell.ChangeMemberStanding(
            ChiBoCluster.Secretary, new ChangeMemberStandingRequest("dv-2", MemberStanding.Exempt, Today, null)));
        await ChiBoCluster.Done(cluster.Cell.NoteMeeting(Caller.Platform, Held));
        var roster = (await cluster.Cell.RosterOn(Caller.Platform, Today)).ShouldNotBeNull();
        roster.ShouldSatisfyAllConditions(
            r => r.CellName.ShouldBe("Chi bộ 1"),
            r => r.Schedule!.Place.ShouldBe("Phòng A"),
            r => r.HasCommittee.ShouldBeFalse(),
            r => r.Entries.Select(e => e.MemberId).ShouldBe(["dv-1", "dv-2", "dv-3"]),
            r => r.Entries[1].Standing.ShouldBe(MemberStanding.Exempt),
            r => r.Entries[1].ExcusedStreak.ShouldBe(1),
            r => r.Entries[0].Position.ShouldBe(CellPosition.Secretary),
            r => r.Entries[2].Class.ShouldBe(MembershipClass.Probationary));
        (await cluster.Cell.RosterOn(ChiBoCluster.OtherSecretary, Today)).ShouldBeNull();
        (await cluster.Cell.RosterOn(Caller.Platform, new DateOnly(2019, 12, 31)))!.Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_same_word_from_a_meeting_any_number_of_times_is_one()
    {
        await using var cluster = await ChiBoCluster.StartWithCells();
        var before = (await cluster.Cell.View(ChiBoCluster.Secretary))!.Version;
        await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => ChiBoCluster.Done(cluster.Cell.NoteMeeting(Caller.Platform, Held))));
        await ChiBoCluster.Done(
            cluster.Cell.NoteMeeting(Caller.Platform, Held with { Version = 6, Phase = MeetingPhase.Open }));
        var view = (await cluster.Cell.View(ChiBoCluster.Secretary)).ShouldNotBeNull();
        view.Version.ShouldBe(before + 1);
        view.Meetings.Single().Phase.ShouldBe(MeetingPhase.Closed);
        (await cluster.Cell.NoteMeeting(ChiBoCluster.Secretary, Held)).Code.ShouldBe("common.not-permitted");
    }

    [Fact]
    public async Task The_bus_hears_the_whole_cell_with_its_version()
    {
        await using var cluster = await ChiBoCluster.StartWithCells();
        await ChiBoCluster.Done(cluster.Cell.RegisterThematicPlan(
            ChiBoCluster.Secretary, new RegisterThematicPlanRequest(
                ChiBoCluster.Now.Year + 1, [new(1, "a"), new(2, "b"), new(3, "c"), new(4, "d")])));
        var version = (await cluster.Cell.View(ChiBoCluster.Secretary))!.Version;
        await cluster.Bus.Until(b => Cells(b).Any(s => s.Version == version));
        var snapshot = Cells(cluster.Bus).Last(s => s.Version == version);
        snapshot.ShouldSatisfyAllConditions(
            s => s.OrganisationId.ShouldBe(ChiBoCluster.OrganisationId),
            s => (s.Members, s.Full, s.Probationary).ShouldBe((3, 2, 1)),
            s => s.Secretary.ShouldBe("Lê Một"),
            s => s.Topics.Length.ShouldBe(4),
            s => s.Roster.Select(l => l.Position).ShouldBe(["Secretary", "Member", "Member"]));
    }

    [Fact]
    public async Task What_is_stored_is_what_is_shown_after_a_restart()
    {
        var cluster = await ChiBoCluster.StartWithCells();
        await ChiBoCluster.Done(cluster.Cell.NoteMeeting(Caller.Platform, Held));
        await ChiBoCluster.Done(cluster.Cell.SetSchedule(
            ChiBoCluster.Secretary, new SetCellScheduleRequest(3, new TimeOnly(14, 0), "Phòng A", null)));
        await ChiBoCluster.Done(cluster.Cell.TransferMember(
            ChiBoCluster.Secretary, new TransferMemberRequest("dv-2", ChiBoCluster.OtherCellId, Today)));
        var before = JsonSerializer.Serialize(await cluster.Cell.View(ChiBoCluster.Secretary), StateJson.Options);
        await cluster.DisposeAsync();
        await using var again = await ChiBoCluster.Start(cluster.Store);
        JsonSerializer.Serialize(await again.Cell.View(ChiBoCluster.Secretary), StateJson.Options).ShouldBe(before);
        (await again.Cell.Verify(ChiBoCluster.Office)).IsIntact.ShouldBeTrue();
    }

    private static IEnumerable<CellSnapshot> Cells(Kernel.RecordedBus bus) =>
        bus.Taken.Select(t => t.Message).OfType<CellSnapshot>().Where(s => s.Id == ChiBoCluster.CellId);
}
