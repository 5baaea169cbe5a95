using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Tests.Lists;

namespace ChiBo.Domain.Tests.Cells.Import;

/// <summary>What an import takes without the file saying it, and what it says of names and ids.</summary>
public sealed class RosterNoticesTests
{
    private const string Today = "hôm nay (02/11/2026)";

    [Fact]
    public void Every_day_that_is_taken_by_default_is_told()
    {
        var report = Import(
            CellStories.WithMembers(),
            "Mã;Mã đảng viên;Họ và tên;Loại;Ngày về chi bộ;Ngày chính thức;Chức vụ;Tình trạng\n"
                + "1;dv-8;Lê Tám;CT;;;Chi ủy viên;\n"
                + "2;dv-9;Lê Chín;DB;01/02/2026;;;Miễn sinh hoạt\n"
                + "3;dv-4;Nguyễn Văn dv-4;CT;;;;\n"
                + "4;dv-2;Nguyễn Văn dv-2;CT;;;Phó bí thư;\n"
                + "5;dv-3;Nguyễn Văn dv-3;CT;;;;\n"
        );
        report.Refused.ShouldBeEmpty();
        report
            .Notices.Select(n => $"{n.Letter}{n.Line} {n.Code}({string.Join(", ", n.Arguments)})")
            .ShouldBe([
                $"E2 notice.default-day(Ngày về chi bộ, {Today})",
                $"F2 notice.default-day(Ngày chính thức, {Today})",
                $"G2 notice.position-from(Chức vụ, Chi ủy viên, {Today})",
                "3 notice.default-day(Từ ngày, ngày 01/02/2026)",
                $"F4 notice.default-day(Ngày chính thức, {Today})",
                $"G5 notice.position-from(Chức vụ, Phó bí thư, {Today})",
            ]);
    }

    [Fact]
    public void A_file_that_says_everything_and_one_that_changes_nobody_say_no_more()
    {
        var story = CellStories.WithMembers();
        Import(
            story,
            "Mã đảng viên;Họ và tên;Loại;Ngày về chi bộ;Ngày chính thức\ndv-8;Lê Tám;CT;01/02/2026;01/02/2020\ndv-2;Nguyễn Văn dv-2;CT;;\n"
        )
            .Notices.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_that_loses_words_and_a_name_that_somebody_has_are_told()
    {
        var story = CellStories.WithMembers();
        story.Then(new CorrectMember(Actors.Secretary, "dv-2", "Nguyễn Văn An"));
        var report = Import(
            story,
            "Mã đảng viên;Họ và tên;Loại;Ngày về chi bộ;Ngày chính thức\ndv-2;Nguyễn An;;;\n"
                + "dv-9;Nguyễn Văn dv-3;CT;01/01/2020;01/01/2020\ndv-4;Nguyễn Văn dv-1;;;\n"
        );
        report
            .Notices.Select(n => $"{n.Line} {n.Code}({string.Join(", ", n.Arguments)})")
            .ShouldBe([
                "2 notice.shorter-name(Họ và tên, Nguyễn Văn An, Nguyễn An)",
                "3 notice.same-name(Họ và tên, Nguyễn Văn dv-3, dv-3)",
                "4 notice.name-of-another(Họ và tên, Nguyễn Văn dv-1, dv-1)",
            ]);
    }

    [Theory]
    // sorted without their ids
    [InlineData(
        "Mã đảng viên;Họ và tên\ndv-1;Nguyễn Văn dv-2\ndv-2;Nguyễn Văn dv-1\n",
        "import.ids-moved(2, dv-1, Nguyễn Văn dv-2, dv-2)"
    )]
    [InlineData(
        "Mã đảng viên;Họ và tên\ndv-1;Nguyễn Văn dv-1\ndv-2;Nguyễn Văn dv-3\ndv-3;Lê Mới\n",
        "import.ids-moved(3, dv-2, Nguyễn Văn dv-3, dv-3)"
    )]
    // noughts and letters that a number lost
    [InlineData(
        "Mã đảng viên;Họ và tên;Loại\n2;Nguyễn Văn dv-2;CT\n",
        "import.id-in-doubt(2, “Mã đảng viên”, 2, dv-2)"
    )]
    [InlineData("Mã đảng viên;Họ và tên;Loại\n0003;Lê Mới;CT\n", "import.id-in-doubt(2, “Mã đảng viên”, 0003, dv-3)")]
    public void Ids_that_are_not_those_of_the_roster_refuse_the_list(string list, string refusal) =>
        CellStories
            .WithMembers()
            .Refuses(new ImportRoster(Actors.Secretary, "i", RosterFileReader.Read(TypedList.Of(list))))
            .ToString()
            .ShouldBe(refusal);

    [Fact]
    public void What_an_order_refuses_is_named_as_the_file_names_it()
    {
        var report = Import(
            CellStories.WithMembers(),
            "Mã ĐV;Họ tên;Loại;Ngày chuyển đến;Ngày chính thức;Chức vụ Đảng;Tình trạng;Từ ngày;Đến ngày\n"
                + "dv_9;Lê Chín;CT;;;;;;\n"
                + $"dv-10;{new string('x', 201)};CT;;;;;;\n"
                + "dv-11;Lê Mười;CT;31/12/1929;;;;;\n"
                + "dv-12;Lê Hai;CT;01/01/2020;01/01/2200;;;;\n"
                + "dv-13;Lê Ba;CT;01/01/2020;;Bí thư;;;\n"
                + "dv-14;Lê Bốn;CT;01/01/2020;;;Miễn sinh hoạt;01/01/2026;01/01/2025\n"
                + "dv-2;Nguyễn Văn dv-2;DB;;;;;;\n"
                + "dv-3;Nguyễn Văn dv-3;;;;;Miễn sinh hoạt;01/01/2019;\n"
        );
        report
            .Refused.Select(r => $"{r.Letter}{r.Line} {r.Column}: {r.Code}({string.Join(", ", r.Arguments)})")
            .ShouldBe([
                "A2 Mã ĐV: common.invalid-value(Mã ĐV)",
                "B3 Họ tên: common.text-length(Họ tên, 200)",
                "D4 Ngày chuyển đến: common.invalid-value(Ngày chuyển đến)",
                "E5 Ngày chính thức: common.invalid-value(Ngày chính thức)",
                "F6 Chức vụ Đảng: cell.secretary-exists(dv-1)",
                "I7 Đến ngày: cell.dates-reversed()",
                "C8 Loại: cell.already-full(dv-2)",
                "G9 Tình trạng: cell.before-joining(dv-3)",
            ]);
    }

    private static RosterImportReport Import(Story<CellState, CellEvent> story, string sheet)
    {
        story.Then(new ImportRoster(Actors.Secretary, "first", RosterFileReader.Read(TypedList.Sheet(sheet))));
        return story.State.Imports[^1];
    }
}
