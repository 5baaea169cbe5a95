using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Lists;
using ChiBo.Domain.Tests.Lists;

namespace ChiBo.Domain.Tests.Cells.Import;

/// <summary>Headings as offices lay them out: below titles, on several levels, merged or not.</summary>
public sealed class RosterHeadingsTests
{
    private const string An = "dv-1: Nguyễn Văn An 01/02/2020 01/02/2021";

    [Theory]
    [InlineData(
        "Mã đảng viên;Họ và tên đệm;Tên;Ngày về chi bộ;Ngày chính thức\ndv-1;Nguyễn Văn;An;01/02/2020;01/02/2021"
    )]
    [InlineData("Mã đảng viên;Tên;Tên đệm;Họ;Ngày về chi bộ;Ngày chính thức\ndv-1;An;Văn;Nguyễn;01/02/2020;01/02/2021")]
    [InlineData(
        "Mã đảng viên;Họ và tên;Tên;Ngày về chi bộ;Ngày chính thức\ndv-1;Nguyễn Văn An;An;01/02/2020;01/02/2021"
    )]
    [InlineData("Mã đảng viên;Tên;Ngày về chi bộ;Ngày chính thức\ndv-1;Nguyễn Văn An;01/02/2020;01/02/2021")]
    [InlineData(
        "Mã đảng viên;Họ và tên;;Ngày về chi bộ;Ngày chính thức\n;Họ đệm;Tên;;\ndv-1;Nguyễn Văn;An;01/02/2020;01/02/2021"
    )]
    [InlineData(
        "Mã đảng viên;Họ và tên;Ngày, tháng, năm;;Chức vụ\n;;về chi bộ;chính thức;\ndv-1;Nguyễn Văn An;01/02/2020;01/02/2021;bí thư"
    )]
    [InlineData(
        "Thông tin;;Ngày tháng năm;\nMã đảng viên;Họ và tên;về chi bộ;chính thức\ndv-1;Nguyễn Văn An;01/02/2020;01/02/2021"
    )]
    [InlineData(
        "Mã đảng viên;Họ và tên;Thời gian;;\n;;Ngày, tháng, năm;;Khác\n;;về chi bộ;chính thức;\ndv-1;Nguyễn Văn An;01/02/2020;01/02/2021;x"
    )]
    [InlineData(
        "ĐẢNG BỘ KHỐI\nDANH SÁCH ĐẢNG VIÊN\n\nMã đảng viên;Họ và tên;Ngày về chi bộ;Ngày chính thức\ndv-1;Nguyễn Văn An;01/02/2020;01/02/2021"
    )]
    [InlineData(
        "Mã đảng viên (*);Họ và tên;Ngày về chi bộ (dd/mm/yyyy);Ngày chính thức\n;;;(nếu có)\n(1);(2);(3);(4)\ndv-1;Nguyễn Văn An;01/02/2020;01/02/2021"
    )]
    [InlineData(
        "Mã đảng viên;Họ và tên;Ngày về chi bộ;Ngày chính thức\nA;B;1;2\ndv-1;Nguyễn Văn An;1-2-2020;2021-02-01 00:00:00"
    )]
    [InlineData(
        "Mã đảng viên;Họ, chữ đệm và tên;Ngày chuyển đến;Ngày, tháng, năm chính thức\ndv-1;Nguyễn Văn An;01.02.2020;ngày 01 tháng 02 năm 2021"
    )]
    public void What_is_sure_is_read_as_a_person_reads_it(string list)
    {
        Read(TypedList.Sheet(list)).ShouldBe(An);
        Read(TypedList.Of(list)).ShouldBe(An);
    }

    [Fact]
    public void A_heading_merged_over_two_columns_makes_one_name_of_them() =>
        Read(
                TypedList.Sheet(
                    "Mã đảng viên;Họ và tên;;Ngày về chi bộ;Ngày chính thức\ndv-1;Nguyễn Văn;An;01/02/2020;01/02/2021",
                    new ListSpan(1, 1, 1, 2)
                )
            )
            .ShouldBe(An);

    [Fact]
    public void A_value_merged_downwards_is_that_of_all_its_rows()
    {
        var file = RosterFileReader.Read(
            TypedList.Sheet(
                "Mã đảng viên;Họ và tên;Ngày về chi bộ\ndv-1;Lê Hà;01/02/2020\ndv-2;Lê Hai;\ndv-3;Lê Ba;",
                new ListSpan(2, 3, 2, 2)
            )
        );
        file.Rows.Select(r => r.JoinedOn).ShouldBe([new DateOnly(2020, 2, 1), new DateOnly(2020, 2, 1), null]);
    }

    [Fact]
    public void A_row_without_an_id_below_the_headings_is_a_row_and_no_second_level()
    {
        var file = RosterFileReader.Read(
            TypedList.Of("Mã đảng viên;Họ và tên;Loại;Chức vụ\n;Lê Hà;chính thức;đảng viên\ndv-2;Lê Hai;CT;")
        );
        file.Rows.Single().MemberId.ShouldBe("dv-2");
        file.Refused.Single()
            .ShouldSatisfyAllConditions(r => r.Line.ShouldBe(2), r => r.Column.ShouldBe("Mã đảng viên"));
    }

    [Fact]
    public void What_a_row_lacks_is_named_by_the_heading_of_the_file()
    {
        var file = RosterFileReader.Read(
            TypedList.Sheet("Mã ĐV;Họ;Tên;Ngày chuyển đến\ndv-1;;An;\ndv-2;Lê;Hai;31/04/2026")
        );
        file.Refused.Select(r => $"{r.Letter}{r.Line} {r.Column}: {r.Code}")
            .ShouldBe(["B2 Họ: import.value-missing", "D3 Ngày chuyển đến: import.not-a-date"]);
    }

    private static string Read(ListFile list)
    {
        var file = RosterFileReader.Read(list);
        file.Refusal.ShouldBeNull();
        file.Refused.ShouldBeEmpty();
        var row = file.Rows.Single();
        return $"{row.MemberId}: {row.Name} {row.JoinedOn:dd/MM/yyyy} {row.FullSince:dd/MM/yyyy}";
    }
}
