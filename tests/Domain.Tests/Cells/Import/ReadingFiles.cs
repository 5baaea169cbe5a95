using System.Text;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;

namespace ChiBo.Domain.Tests.Cells.Import;

public sealed class ReadingFiles
{
    private const string Header = "Mã đảng viên,Họ và tên,Loại đảng viên,Ngày chính thức\n";

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void Commas_semicolons_and_tabs_separate(string separator)
    {
        var file = Read("Mã đảng viên,Họ và tên,Chức vụ\r\ndv-1,Nguyễn Thị Đào,Bí thư\r\n".Replace(",", separator));
        file.Refusal.ShouldBeNull();
        var row = file.Rows.Single();
        row.ShouldSatisfyAllConditions(
            () => row.Line.ShouldBe(2),
            () => row.Name.ShouldBe("Nguyễn Thị Đào"),
            () => row.Position.ShouldBe(CellPosition.Secretary));
    }

    [Fact]
    public void A_byte_order_mark_is_no_letter() =>
        RosterFileReader.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Header + "dv-1,Lê Hà,CT,\n")])
            .Rows.Single().MemberId.ShouldBe("dv-1");

    [Theory]
    [InlineData("MÃ ĐẢNG VIÊN;HỌ  TÊN")]
    [InlineData("ma dang vien;ho va ten")]
    [InlineData("Mã ĐV.;\"Họ và tên\"")]
    [InlineData("member_id;Name")]
    public void Headers_are_read_as_people_write_them(string header) =>
        Read($"{header}\ndv-1;Lê Hà\n").Rows.Single().Name.ShouldBe("Lê Hà");

    [Theory]
    [InlineData("03/02/2020")]
    [InlineData("3/2/2020")]
    [InlineData("2020-02-03")]
    public void Days_are_read_in_both_ways(string date) =>
        Read($"{Header}dv-1,Lê Hà,Chính thức,{date}\n").Rows.Single().FullSince.ShouldBe(new DateOnly(2020, 2, 3));

    [Fact]
    public void Quoted_fields_hold_separators_quotes_and_lines()
    {
        var file = Read(Header + "dv-1,\"Lê \"\"Ba\"\", Hà\",CT,\ndv-2,\"Trần\nThị Bé\",DB,\ndv-3,Lý Tư,CT,\n");
        file.Rows.Select(r => r.Name).ShouldBe(["Lê \"Ba\", Hà", "Trần\nThị Bé", "Lý Tư"]);
        file.Rows.Select(r => r.Line).ShouldBe([2, 3, 5]);
    }

    [Fact]
    public void A_bad_row_is_reported_with_its_line_and_the_others_are_read()
    {
        var file = Read(Header
            + "dv-1,Lê Hà,Chính thức,31/02/2020\n"
            + "\n"
            + "dv-2,Lê Hai,Cảm tình,\n"
            + ",Lê Ba,CT,\n"
            + "dv-4,Lê Bốn,CT\n"
            + "dv-5,\"Lê Năm,CT,\n"
            + "dv-6,Lê Sáu,CT,\n");
        file.Rows.Select(r => r.MemberId).ShouldBe(["dv-6"]);
        file.Refused.ShouldBe(
        [
            RefusedRow.Of(2, ImportRefusals.NotADate("Ngày chính thức", "31/02/2020")),
            RefusedRow.Of(4, ImportRefusals.UnknownValue("Loại đảng viên", "Cảm tình")),
            RefusedRow.Of(5, ImportRefusals.ValueMissing("Mã đảng viên")),
            RefusedRow.Of(6, ImportRefusals.FieldCount(3, 4)),
            RefusedRow.Of(7, ImportRefusals.BadQuotes),
        ], SameRow.Instance);
    }

    [Fact]
    public void Columns_nobody_knows_are_named() =>
        Read("STT,Mã đảng viên,Họ và tên,Ghi chú\n1,dv-1,Lê Hà,x\n").UnknownColumns.ShouldBe(["STT", "Ghi chú"]);

    [Fact]
    public void A_file_without_the_columns_it_needs_is_refused_whole()
    {
        Read("").Refusal.ShouldBe(ImportRefusals.Empty);
        Read("\n\n").Refusal.ShouldBe(ImportRefusals.Empty);
        Read("Họ và tên\nLê Hà\n").Refusal.ShouldBe(ImportRefusals.ColumnMissing("Mã đảng viên"));
        Read("Mã đảng viên,Họ tên,Họ và tên\n").Refusal.ShouldBe(ImportRefusals.ColumnTwice("Họ và tên"));
        RosterFileReader.Read([0x48, 0xE1, 0x20]).Refusal.ShouldBe(ImportRefusals.NotUtf8);
        RosterFileReader.Read(new byte[CellLimits.ImportBytes + 1]).Refusal
            .ShouldBe(ImportRefusals.TooLarge(CellLimits.ImportBytes));
        Read(Header + string.Concat(Enumerable.Repeat("dv-1,Lê Hà,CT,\n", CellLimits.ImportRows + 1)))
            .Refusal!.Code.ShouldBe("common.too-many");
    }

    private static RosterFile Read(string text) => RosterFileReader.Read(Encoding.UTF8.GetBytes(text));

    private sealed class SameRow : IEqualityComparer<RefusedRow>
    {
        public static readonly SameRow Instance = new();

        public bool Equals(RefusedRow? x, RefusedRow? y) =>
            x!.Line == y!.Line && x.Code == y.Code && x.Arguments.SequenceEqual(y.Arguments);

        public int GetHashCode(RefusedRow row) => row.Line;
    }
}
