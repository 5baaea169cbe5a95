using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Lists;
using ChiBo.Domain.Tests.Lists;

namespace ChiBo.Domain.Tests.Cells.Import;

/// <summary>A list of which a name, a day or an id is in doubt is refused as a whole, with the place.</summary>
public sealed class RosterDoubtsTests
{
    [Theory]
    // the name stands in two columns, and the second does not say so
    [InlineData(
        "Mã đảng viên;Họ và tên;;Loại\ndv-1;Nguyễn Văn;An;CT",
        "import.name-in-doubt(2, C (không có tiêu đề), An)"
    )]
    [InlineData(
        "Mã đảng viên;;Họ và tên;Loại\ndv-1;Nguyễn Văn;An;CT",
        "import.name-in-doubt(2, B (không có tiêu đề), Nguyễn Văn)"
    )]
    [InlineData("Mã đảng viên;Họ và tên;Tên\ndv-1;Nguyễn Văn;An", "import.name-in-doubt(2, C “Tên”, An)")]
    [InlineData("Mã đảng viên;Tên\ndv-1;An", "import.name-in-doubt(2, B “Tên”, An)")]
    [InlineData(
        "Mã đảng viên;Họ và tên đệm\ndv-1;Nguyễn Văn",
        "import.name-in-doubt(2, B “Họ và tên đệm”, Nguyễn Văn)"
    )]
    [InlineData(
        "Mã đảng viên;Họ tên;Họ đệm;Tên\ndv-1;Nguyễn Văn An;Trần Thị;Bé",
        "import.name-in-doubt(2, D “Tên”, Trần Thị Bé)"
    )]
    // letters that were lost, or are of the time before Unicode
    [InlineData("Mã đảng viên;Họ và tên\ndv-1;Tr?n Th? ??o", "import.lost-letters(2, B “Họ và tên”, Tr?n Th? ??o)")]
    [InlineData("Mã đảng viên;Họ và tên\ndv-1;Trần\uFFFE An", "import.lost-letters(2, B “Họ và tên”, Trần\uFFFD An)")]
    [InlineData("Mã đảng viên;Họ đệm;Tên\ndv-1;Nguyễn V¨n;An", "import.old-letters(2, B “Họ đệm”, Nguyễn V¨n)")]
    [InlineData(
        "Mã đảng viên;Họ và tên\ndv-1;Lê Hà\ndv-2;TrÇn ThÞ BÝch §µo",
        "import.old-letters(3, B “Họ và tên”, TrÇn ThÞ BÝch §µo)"
    )]
    [InlineData(
        "Mã đảng viên;Họ và tên\ndv-1;Nguyeãn Vaên An",
        "import.old-letters(2, B “Họ và tên”, Nguyeãn Vaên An)"
    )]
    [InlineData(
        "Mã đảng viên;Họ và tên\ndv-1;Nguyá»…n VÄƒn An",
        "import.old-letters(2, B “Họ và tên”, Nguyá»…n VÄƒn An)"
    )]
    [InlineData("M· ®¶ng viªn;Hä vµ tªn\ndv-1;NguyÔn V¨n An", "import.old-letters(1, A “M· ®¶ng viªn”, M· ®¶ng viªn)")]
    // days of which nobody says which they are
    [InlineData(
        "Mã đảng viên;Họ và tên;Ngày, tháng, năm\ndv-1;Lê Hà;03/02/2026",
        "import.dates-in-doubt(2, C “Ngày, tháng, năm”, 03/02/2026)"
    )]
    [InlineData(
        "Mã đảng viên;Họ và tên;\ndv-1;Lê Hà;03/02/2026",
        "import.dates-in-doubt(2, C (không có tiêu đề), 03/02/2026)"
    )]
    [InlineData(
        "Mã đảng viên;Họ và tên;Ngày về chi bộ\ndv-1;Lê Hà;02/03/2026\ndv-2;Lê Hai;02/13/2026",
        "import.dates-in-doubt(3, C “Ngày về chi bộ”, 02/13/2026)"
    )]
    // one id, two people
    [InlineData("Mã đảng viên;Họ và tên\ndv-1;Lê Hà\nDV-1;Lê Hai", "import.id-twice(3, A “Mã đảng viên”, DV-1, 2)")]
    public void A_list_in_doubt_is_refused_with_the_place(string sheet, string refusal) =>
        RosterFileReader.Read(TypedList.Sheet(sheet)).Refusal!.ToString().ShouldBe(refusal);

    [Fact]
    public void In_a_text_the_place_is_the_heading_or_the_number_of_the_column()
    {
        RosterFileReader
            .Read(TypedList.Of("Mã đảng viên;Họ và tên\ndv-1;Tr?n"))
            .Refusal!.Arguments[1]
            .ShouldBe("“Họ và tên”");
        RosterFileReader
            .Read(TypedList.Of("Mã đảng viên;Họ và tên;\ndv-1;Trần;An"))
            .Refusal!.Arguments[1]
            .ShouldBe("thứ 3 (không có tiêu đề)");
    }

    [Theory]
    [InlineData("Y Bhĭm Niê Kđăm")]
    [InlineData("H'Hen Niê")]
    [InlineData("Ksor Ñŭng")]
    [InlineData("LÊ THỊ HỒNG")]
    [InlineData("Trần Hoà")]
    [InlineData("Lê Thuý Uyên")]
    [InlineData("Nguyễn Văn A (B)")]
    [InlineData("Đỗ “Tư” Mười")]
    public void Names_of_this_country_are_no_doubt(string name) =>
        RosterFileReader.Read(TypedList.Of($"Mã đảng viên;Họ và tên\ndv-1;{name}")).Rows.Single().Name.ShouldBe(name);

    [Fact]
    public void A_letter_that_only_looks_like_it_becomes_the_Vietnamese_one() =>
        RosterFileReader.Read(TypedList.Of("Mã đảng viên;Họ và tên\ndv-1;Ðỗ Ý")).Rows.Single().Name.ShouldBe("Đỗ Ý");

    [Fact]
    public void Cells_without_a_value_and_values_of_another_kind_are_named()
    {
        Doubt(1, new ListCell(ListCellKind.Error, "#N/A")).ShouldBe("import.error-value(2, B “Họ và tên”, #N/A)");
        Doubt(1, new ListCell(ListCellKind.Flag, "TRUE")).ShouldBe("import.wrong-kind(2, B “Họ và tên”, TRUE)");
        Doubt(1, new ListCell(ListCellKind.Number, "5")).ShouldBe("import.wrong-kind(2, B “Họ và tên”, 5)");
        Doubt(0, new ListCell(ListCellKind.Day, "01/02/2026", new DateOnly(2026, 2, 1)))
            .ShouldBe("import.wrong-kind(2, A “Mã đảng viên”, 01/02/2026)");
        Doubt(0, new ListCell(ListCellKind.Number, "1234567890123456"))
            .ShouldBe("import.wrong-kind(2, A “Mã đảng viên”, 1234567890123456)");
        Doubt(0, new ListCell(ListCellKind.Number, "079012345678")).ShouldBeNull();
        Doubt(2, new ListCell(ListCellKind.NoValue, "")).ShouldBe("import.no-value(2, C “Ngày về chi bộ”)");
        Doubt(3, new ListCell(ListCellKind.Error, "#REF!")).ShouldBeNull("nobody reads the column");
    }

    [Fact]
    public void A_row_that_is_not_shown_and_a_name_over_two_rows_leave_open_who_is_meant()
    {
        var list = TypedList.Sheet("Mã đảng viên;Họ và tên\ndv-1;Lê Hà\ndv-2;");
        RosterFileReader
            .Read(
                list with
                {
                    Tables =
                    [
                        list.Tables[0] with
                        {
                            Rows = [.. list.Tables[0].Rows.Select(r => r with { IsHidden = r.Line == 2 })],
                        },
                    ],
                }
            )
            .Refusal.ShouldBe(ListRefusals.HiddenRow(2));
        RosterFileReader
            .Read(TypedList.Sheet("Mã đảng viên;Họ và tên\ndv-1;Lê Hà\ndv-2;", new ListSpan(2, 3, 1, 1)))
            .Refusal.ShouldBe(ListRefusals.MergedRows(2, "B “Họ và tên”"));
    }

    [Fact]
    public void The_sheet_that_has_the_headings_is_the_list_and_two_of_them_are_none()
    {
        var (cover, list) = (
            TypedList.Table("Bìa", "ĐẢNG BỘ KHỐI\nNăm 2026"),
            TypedList.Table("DS", "Mã đảng viên;Họ và tên\ndv-1;Lê Hà")
        );
        RosterFileReader.Read(new ListFile([cover, list])).Rows.Single().MemberId.ShouldBe("dv-1");
        RosterFileReader
            .Read(new ListFile([list, cover, list with { Sheet = "DS cũ" }]))
            .Refusal.ShouldBe(ListRefusals.TwoLists("DS, DS cũ"));
    }

    [Fact]
    public void Rows_that_show_nothing_do_not_count_towards_the_limit()
    {
        var rows = string.Concat(Enumerable.Range(1, CellLimits.ImportRows).Select(n => $"dv-{n};Lê Hà\n;\n"));
        RosterFileReader
            .Read(TypedList.Of("Mã đảng viên;Họ và tên\n" + rows))
            .Rows.Length.ShouldBe(CellLimits.ImportRows);
        RosterFileReader
            .Read(TypedList.Of("Mã đảng viên;Họ và tên\n" + rows + "dv-x;Lê Hà"))
            .Refusal!.Code.ShouldBe("common.too-many");
    }

    private static string? Doubt(int place, ListCell cell)
    {
        var table = TypedList.Table("DS", "Mã đảng viên;Họ và tên;Ngày về chi bộ;Ghi chú\ndv-1;Lê Hà;01/02/2020;x");
        var row = table.Rows[1];
        return RosterFileReader
            .Read(
                new ListFile([
                    table with
                    {
                        Rows = [table.Rows[0], row with { Cells = row.Cells.SetItem(place, cell) }],
                    },
                ])
            )
            .Refusal?.ToString();
    }
}
