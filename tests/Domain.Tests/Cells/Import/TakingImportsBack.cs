using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Tests.Lists;

namespace ChiBo.Domain.Tests.Cells.Import;

/// <summary>What a roster file differs in, and how the last one is undone.</summary>
public sealed class TakingImportsBack
{
    private const string Header =
        "Mã đảng viên;Họ và tên;Loại;Ngày về chi bộ;Ngày chính thức;Chức vụ;Tình trạng;Từ ngày;Đến ngày\n";

    private const string Rows = "dv-2;Lê Hai;;;;Phó bí thư;Miễn sinh hoạt;01/12/2026;\ndv-3;Nguyễn Văn dv-3;;;;;;;\ndv-9;Lê Chín;CT;;;;;;\n";

    [Fact]
    public void The_difference_is_told_field_by_field()
    {
        var story = CellStories.WithMembers().Then(Import("i1", Rows));
        var changes = story.State.Imports[^1].Touched.Select(t => RosterDifference.Of(t, CellStories.Today)).ToList();
        changes.Select(c => (c.Line, c.MemberId, c.IsNew)).ShouldBe([(2, "dv-2", false), (4, "dv-9", true)]);
        changes[0].Fields.Select(f => $"{f.Column}: {f.Before} → {f.After}").ShouldBe(
        [
            "Họ và tên: Nguyễn Văn dv-2 → Lê Hai", "Chức vụ: Đảng viên → Phó bí thư", "Tình trạng: Đang sinh hoạt → Miễn sinh hoạt",
            "Từ ngày:  → 01/12/2026",
        ]);
        changes[1].Fields.ShouldContain(new RosterFieldChange("Loại đảng viên", null, "Chính thức"));
    }

    [Fact]
    public void The_last_import_is_undone_exactly_and_once()
    {
        var story = CellStories.WithMembers();
        var before = story.State.Members;
        story.Then(Import("i1", Rows));
        story.State.Members.Count.ShouldBe(before.Count + 1);
        story.Then(Undo("i1"));
        story.State.Members.Keys.Order().ShouldBe(before.Keys.Order());
        story.State.Members.Values.ShouldAllBe(m => m.IsSameAs(before[m.Id]));
        story.Refuses(Undo("i1")).Code.ShouldBe("import.already-undone");
        story.Refuses(Undo("i0")).Code.ShouldBe("import.unknown");
        story.Then(Import("i2", Rows));
        story.State.Members.ShouldContainKey("dv-9");
    }

    [Fact]
    public void Whoever_changed_since_is_named()
    {
        var story = CellStories.WithMembers().Then(Import("i1", Rows));
        story.Then(new CorrectMember(Actors.Secretary, "dv-9", "Lê Thị Chín"));
        story.Refuses(Undo("i1")).ShouldBe(ImportRefusals.ChangedSince("dv-9"));
        // whom the file did not touch may change as they like
        var other = CellStories.WithMembers().Then(Import("i1", Rows), new CorrectMember(Actors.Secretary, "dv-3", "Lê Ba"), Undo("i1"));
        other.State.Members["dv-3"].Name.ShouldBe("Lê Ba");
    }

    [Fact]
    public void Whoever_is_on_the_way_elsewhere_has_changed()
    {
        var story = CellStories.WithMembers().Then(Import("i1", Rows));
        story.Then(new TransferMember(Actors.Secretary, "dv-9", ScopePath.Parse($"{Actors.Cell.Organisation}/cb-99"), CellStories.Today.AddDays(7)));
        story.Refuses(Undo("i1")).Code.ShouldBe("import.changed-since");
    }

    [Fact]
    public void A_meeting_that_was_opened_since_rests_on_the_roster()
    {
        var story = CellStories.WithMembers().Then(Noted(1, MeetingPhase.Closed), Import("i1", Rows), Noted(2, MeetingPhase.Convened));
        story.Then(Noted(2, MeetingPhase.Open));
        story.Refuses(Undo("i1")).Code.ShouldBe("import.meeting-since");
    }

    [Fact]
    public void Only_the_last_one_knows_the_way_back()
    {
        var story = CellStories.WithMembers().Then(Import("i1", Rows), Import("i2", "dv-8;Lê Tám;CT;;;;;;\n"));
        story.Refuses(Undo("i1")).Code.ShouldBe("import.not-the-last");
        story.State.Imports[0].Touched.ShouldBeEmpty();
        story.Then(Undo("i2"));
    }

    [Fact]
    public void A_file_that_changes_nobody_leaves_the_way_back_of_the_one_before()
    {
        var story = CellStories.WithMembers().Then(Import("i1", Rows));
        for (var n = 2; n <= 6; n++) story.Then(Import($"i{n}", Rows)); // more than are kept
        story.Then(Import("i7", "dv-77;;;;;;;;\n")); // a row that is refused
        story.State.Imports.Select(i => i.ImportId).ShouldBe(["i1", "i6", "i7"]);
        UndoRosterImport.Guard(story.State, Actors.Secretary).ShouldBeNull();
        story.Then(Undo("i1")).State.Members.ContainsKey("dv-9").ShouldBeFalse();
    }

    [Fact]
    public void Only_who_keeps_the_roster_undoes_it() =>
        CellStories.WithMembers().Then(Import("i1", Rows))
            .Refuses(new UndoRosterImport(Actors.Member, "i1")).ShouldBe(CommonRefusals.NotPermitted);

    private static ImportRoster Import(string id, string rows) =>
        new(Actors.Secretary, id, RosterFileReader.Read(TypedList.Of(Header + rows)));

    private static UndoRosterImport Undo(string id) => new(Actors.Secretary, id);

    private static NoteMeeting Noted(int number, MeetingPhase phase) => new(Actor.Platform, new MeetingNote
    {
        MeetingId = $"{Actors.Cell}/2026-11-extraordinary-{number}", Version = (int)phase + 1, Month = Month.Of(CellStories.Today),
        Kind = MeetingKind.Extraordinary, Phase = phase, ScheduledAt = new DateTimeOffset(2026, 11, 3, 5, 0, 0, TimeSpan.Zero),
    });
}
