using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Tests.Lists;

namespace ChiBo.Domain.Tests.Cells.Import;

public sealed class ImportingRosters
{
    private const string Header =
        "Mã đảng viên;Họ và tên;Loại;Ngày về chi bộ;Ngày chính thức;Chức vụ;Tình trạng;Từ ngày;Đến ngày\n";

    [Fact]
    public void A_whole_cell_comes_in_at_once()
    {
        var story = CellStories.Registered().Then(Import(
            "dv-1;Lê Một;Chính thức;01/01/2015;01/06/2010;Bí thư;;;\n"
            + "dv-2;Lê Hai;CT;;;Chi ủy viên;;;\n"
            + "dv-3;Lê Ba;CT;01/01/2015;;;Miễn sinh hoạt;01/05/2026;\n"
            + "dv-4;Lê Bốn;Dự bị;01/09/2026;;;;;\n"
            + "dv-5;Lê Năm;CT;;;;Tạm thời đến;01/10/2026;31/12/2026\n"));
        Report(story).ShouldSatisfyAllConditions(r => r.Added.ShouldBe(5), r => r.Refused.ShouldBeEmpty());
        story.Entry("dv-1", new DateOnly(2015, 1, 1)).Position.ShouldBe(CellPosition.Secretary);
        story.RosterOn().HasCommittee.ShouldBeTrue();
        story.Entry("dv-3", new DateOnly(2026, 4, 30)).Standing.ShouldBe(MemberStanding.Active);
        story.Entry("dv-3").Standing.ShouldBe(MemberStanding.Exempt);
        story.Entry("dv-4").Class.ShouldBe(MembershipClass.Probationary);
        story.Entry("dv-5").StandingUntil.ShouldBe(new DateOnly(2026, 12, 31));
        story.RosterOn(new DateOnly(2026, 9, 30)).Find("dv-5").ShouldBeNull();
    }

    [Fact]
    public void Good_rows_are_imported_and_the_others_reported()
    {
        var story = CellStories.Registered().Then(Import(
            "dv-1;Lê Một;CT;;;Bí thư;;;\n"
            + "dv-2;Lê Hai;CT;;;Bí thư;;;\n"
            + "dv-1;Lê Một;CT;;;;;;\n"
            + "dv-3;Lê Ba;;;;;;;\n"
            + "dv-4;Lê Bốn;DB;;;Phó bí thư;;;\n"
            + "d v;Lê Năm;CT;;;;;;\n"
            + "dv-6;Lê Sáu;??;;;;;;\n"
            + "dv-7;Lê Bảy;CT;;;;;;\n"));
        var report = Report(story);
        report.Added.ShouldBe(2);
        report.Refused.Select(r => (r.Line, r.Code)).ShouldBe(
        [
            (3, "cell.secretary-exists"), (4, "import.member-twice"), (5, "import.value-missing"),
            (6, "cell.cannot-hold-position"), (7, "common.invalid-value"), (8, "import.unknown-value"),
        ]);
        story.RosterOn().Entries.Select(e => e.MemberId).ShouldBe(["dv-1", "dv-7"]);
    }

    [Fact]
    public void The_same_file_again_changes_nobody()
    {
        const string rows = "dv-1;Lê Một;CT;01/01/2015;;Bí thư;;;\n"
            + "dv-3;Lê Ba;CT;01/01/2015;;;Miễn sinh hoạt;01/05/2026;31/12/2026\n";
        var story = CellStories.Registered().Then(Import(rows));
        var members = story.State.Members;
        story.Then(Import(rows, "second"));
        Report(story).ShouldSatisfyAllConditions(
            r => r.Unchanged.ShouldBe(2), r => r.Added.ShouldBe(0), r => r.Changed.ShouldBe(0), r => r.Refused
                .ShouldBeEmpty());
        story.State.Members.ShouldBe(members);
    }

    [Fact]
    public void What_differs_changes_and_who_is_left_out_stays()
    {
        var story = CellStories.WithMembers().Then(Import(
            "dv-2;Lê Hai;;;;Phó bí thư;;;\n"
            + "dv-3;Nguyễn Văn dv-3;CT;;;;Tạm thời đi;01/11/2026;\n"
            + "dv-4;Nguyễn Văn dv-4;CT;;01/10/2026;;;;\n"));
        var report = Report(story);
        report.Changed.ShouldBe(3);
        report.NotInFile.ShouldBe(["dv-1"]);
        story.Entry("dv-1").Position.ShouldBe(CellPosition.Secretary);
        story.Entry("dv-2").ShouldSatisfyAllConditions(
            e => e.Name.ShouldBe("Lê Hai"), e => e.Position.ShouldBe(CellPosition.DeputySecretary));
        story.Entry("dv-3").Standing.ShouldBe(MemberStanding.TemporarilyOut);
        story.Entry("dv-4").Class.ShouldBe(MembershipClass.Full);
    }

    [Fact]
    public void A_full_member_does_not_become_probationary_by_a_file() =>
        Report(CellStories.WithMembers().Then(Import("dv-2;Lê Hai;Dự bị;;;;;;\n")))
            .Refused.Single().Code.ShouldBe("cell.already-full");

    [Fact]
    public void A_row_is_imported_whole_or_not_at_all()
    {
        var story = CellStories.WithMembers().Then(Import("dv-2;Tên Mới;CT;;;Bí thư;;;\n"));
        Report(story).Refused.Single().Code.ShouldBe("cell.secretary-exists");
        story.Entry("dv-2").Name.ShouldBe("Nguyễn Văn dv-2");
    }

    [Fact]
    public void Who_may_not_keep_the_roster_imports_none()
    {
        var story = CellStories.Registered();
        story.Refuses(Import("") with { Actor = Actors.Member }).ShouldBe(CommonRefusals.NotPermitted);
        story.Refuses(Import("") with { Actor = Actors.OtherSecretary }).ShouldBe(CommonRefusals.NotFound);
        story.Refuses(Import("") with { File = RosterFile.Unreadable(ImportRefusals.NotUtf8) })
            .ShouldBe(ImportRefusals.NotUtf8);
    }

    [Fact]
    public void The_last_reports_are_kept()
    {
        var story = CellStories.Registered();
        for (var i = 0; i < 5; i++) story.Then(Import($"dv-1;Lê Một {i};CT;;;;;;\n", $"i{i}"));
        story.State.Imports.Select(i => i.ImportId).ShouldBe(["i2", "i3", "i4"]);
    }

    private static RosterImportReport Report(Story<CellState, CellEvent> story) => story.State.Imports[^1];

    private static ImportRoster Import(string rows, string id = "first") =>
        new(Actors.Secretary, id, RosterFileReader.Read(TypedList.Of(Header + rows)));
}
