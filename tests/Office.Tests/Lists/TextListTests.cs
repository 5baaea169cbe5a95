using System.Text;
using ChiBo.Domain.Cells;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;
using ChiBo.Office.Lists;

namespace ChiBo.Office.Tests.Lists;

/// <summary>Separated texts as spreadsheets, editors and other programs write them.</summary>
public sealed class TextListTests
{
    private const string Header = "Mã đảng viên,Họ và tên,Loại đảng viên,Ngày chính thức\n";
    private const string Two = "Mã đảng viên;Họ và tên\ndv-1;Nguyễn Văn Đạo\n";

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public void Commas_semicolons_and_tabs_separate(string separator)
    {
        var file = Read("Mã đảng viên,Họ và tên,Chức vụ\r\ndv-1,Nguyễn Thị Đào,Bí thư\r\n".Replace(",", separator));
        var row = file.Rows.Single();
        (row.Line, row.Name, row.Position).ShouldBe((2, "Nguyễn Thị Đào", CellPosition.Secretary));
    }

    [Theory]
    [InlineData("sep=|\r\nMã đảng viên|Họ và tên\r\ndv-1|Nguyễn Văn Đạo\r\n", 3)]
    [InlineData("\"sep=;\"\nMã đảng viên;Họ và tên\ndv-1;Nguyễn Văn Đạo", 3)]
    [InlineData("\r\n\r\n;;\r\nMã đảng viên;Họ và tên\r\ndv-1;Nguyễn Văn Đạo", 5)]
    [InlineData("Mã đảng viên;Họ và tên\rdv-1;Nguyễn Văn Đạo\r", 2)]
    [InlineData("DANH SÁCH ĐẢNG VIÊN, CHI BỘ 1, NĂM 2026\n;;\nMã đảng viên;Họ và tên;\ndv-1;Nguyễn Văn Đạo;\n", 4)]
    [InlineData("Mã đảng viên;Họ và tên\n\ndv-1;\"Nguyễn\nVăn Đạo\"\n", 3)]
    public void What_stands_before_the_headings_and_how_lines_end_makes_no_difference(string text, int line)
    {
        var file = Read(text);
        (file.Refusal, file.Refused.Length).ShouldBe((null, 0));
        (file.Rows.Single().Line, file.Rows.Single().Name).ShouldBe((line, "Nguyễn Văn Đạo"));
    }

    public static TheoryData<string, byte[]> Encodings =>
        new()
        {
            { "UTF-8", Encoding.UTF8.GetBytes(Two) },
            { "UTF-8 with a mark", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Two)] },
            { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Two)] },
            {
                "UTF-16, big end first",
                [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Two)]
            },
            { "UTF-16 without a mark", Encoding.Unicode.GetBytes(Two) },
            { "Windows-1258", Windows1258(Two) },
        };

    [Theory, MemberData(nameof(Encodings))]
    public void Encodings_that_are_certain_are_read(string name, byte[] file) =>
        RosterFileReader.Read(ListReader.Read(file)).Rows.Single().Name.ShouldBe("Nguyễn Văn Đạo", name);

    public static TheoryData<string, byte[], string> Uncertain =>
        new()
        {
            {
                "TCVN3, eight bits",
                [
                    .. "M\u00B7 \u00AE\u00B6ng vi\u00AAn,H\u00E4 v\u00B5 t\u00AAn\ndv-1,Nguy\u00D4n V\u00A8n An\n".Select(
                        c => (byte)c
                    ),
                ],
                "import.not-utf8"
            },
            {
                "VNI",
                [.. "Maõ ñaûng vieân,Hoï vaø teân\ndv-1,Nguyeãn Vaên An\n".Select(c => (byte)c)],
                "import.not-utf8"
            },
            { "bytes of no text", [0x4D, 0xE3, 0x20, 0xFF], "import.not-utf8" },
            { "cut off within a letter", Encoding.UTF8.GetBytes(Two)[..^6], "import.cut-off" },
        };

    [Theory, MemberData(nameof(Uncertain))]
    public void Others_are_refused(string name, byte[] file, string code) =>
        RosterFileReader.Read(ListReader.Read(file)).Refusal!.Code.ShouldBe(code, name);

    [Theory]
    [InlineData("<html><table><tr><td>Mã đảng viên</td></tr></table></html>", "import.web-page")]
    [InlineData("\n <?xml version=\"1.0\"?><Workbook/>", "import.web-page")]
    [InlineData("", "import.empty")]
    [InlineData("\n\n", "import.empty")]
    [InlineData("Họ và tên\nLê Hà\n", "import.column-missing")]
    [InlineData("Mã đảng viên,Họ tên,Họ và tên\n", "import.column-twice")]
    public void What_is_no_list_is_refused_whole(string text, string code) => Read(text).Refusal!.Code.ShouldBe(code);

    [Fact]
    public void What_is_wider_or_longer_than_any_list_is_refused()
    {
        Read("a" + new string(',', 100) + "b\n").Refusal.ShouldBe(CommonRefusals.TooMany("cột", 100));
        Read(string.Concat(Enumerable.Repeat("a,b\n", 6_000))).Refusal!.Code.ShouldBe("common.too-many");
        Read("Mã đảng viên,Họ và tên\n" + new string(',', 500_000) + "\ndv-1,Lê Hà" + new string(',', 500_000)).Rows.Single().Name.ShouldBe("Lê Hà");
    }

    [Fact]
    public void Compound_files_are_told_apart()
    {
        byte[] old = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];
        ListReader.Read(old).Refusal.ShouldBe(ListRefusals.OldWorkbook);
        ListReader
            .Read([.. old, .. Encoding.Unicode.GetBytes("EncryptedPackage")])
            .Refusal.ShouldBe(ListRefusals.Protected);
        ListReader
            .Read(new byte[CellLimits.ImportBytes + 1])
            .Refusal.ShouldBe(ImportRefusals.TooLarge(CellLimits.ImportBytes));
    }

    [Fact]
    public void Quotation_marks_are_read_as_spreadsheets_read_them()
    {
        var file = Read(
            "Mã đảng viên,Họ và tên\ndv-1,\"Lê \"\"Ba\"\", Hà\"\ndv-2,\"Lê\" Hai\ndv-3,Lê \"Tư\" An\n\"dv-4\",\"Trần\r\nThị Bé\"\ndv-5,Lý Tư\n"
        );
        file.Rows.Select(r => $"{r.Line} {r.Name}")
            .ShouldBe(["2 Lê \"Ba\", Hà", "4 Lê \"Tư\" An", "5 Trần Thị Bé", "7 Lý Tư"]);
        (file.Refused.Single().Line, file.Refused.Single().Code).ShouldBe((3, "import.bad-quotes"));
    }

    [Fact]
    public void A_quotation_mark_that_nobody_closes_leaves_open_where_its_row_ends()
    {
        var rows = string.Concat(Enumerable.Range(1, 5).Select(n => $"dv-{n},Lê {n},CT,\n"));
        Read(Header + "dv-8,\"Lê Tám,CT,\n" + rows).Refusal.ShouldBe(ListRefusals.UnclosedQuote(2));
        Read(Header + rows + "dv-8,\"Lê Tám,CT,").Refusal.ShouldBe(ListRefusals.UnclosedQuote(7));
    }

    [Fact]
    public void A_bad_row_is_reported_with_its_line_and_column_and_the_others_are_read()
    {
        var file = Read(
            Header
                + "dv-1,Lê Hà,Chính thức,31/02/2020\n"
                + "\n"
                + "dv-2,Lê Hai,Cảm tình,\n"
                + ",Lê Ba,CT,\n"
                + "dv-4,Lê Bốn,CT\n"
                + "dv-6,Lê, Sáu,CT,01/01/2020\n"
                + "dv-7,Lê Bảy,CT,,,,,\n"
        );
        file.Rows.Select(r => r.MemberId).ShouldBe(["dv-7"]);
        file.Refused.Select(r => $"{r.Line} {r.Column} {r.Code}({string.Join(", ", r.Arguments)})")
            .ShouldBe([
                "2 Ngày chính thức import.not-a-date(Ngày chính thức, 31/02/2020)",
                "4 Loại đảng viên import.unknown-value(Loại đảng viên, Cảm tình)",
                "5 Mã đảng viên import.value-missing(Mã đảng viên)",
                "6  import.field-count(3, 4)",
                "7  import.field-count(5, 4)",
            ]);
    }

    [Theory]
    [InlineData("MÃ ĐẢNG VIÊN;HỌ  TÊN")]
    [InlineData("ma dang vien;ho va ten")]
    [InlineData("Mã ĐV.;\"Họ và tên\"")]
    [InlineData("member_id;Name")]
    public void Headers_are_read_as_people_write_them(string header) =>
        Read($"{header}\ndv-1;Lê Hà\n").Rows.Single().Name.ShouldBe("Lê Hà");

    [Fact]
    public void Columns_nobody_knows_are_named() =>
        Read("STT,Mã đảng viên,Họ và tên,Ghi chú,,\n1,dv-1,Lê Hà,x,,9\n")
            .UnknownColumns.ShouldBe(["STT", "Ghi chú", "thứ 6 (không có tiêu đề)"]);

    private static RosterFile Read(string text) => RosterFileReader.Read(ListReader.Read(Encoding.UTF8.GetBytes(text)));

    /// <summary>Tones behind their vowels, as that code page has them.</summary>
    private static byte[] Windows1258(string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            1258,
            EncoderFallback.ExceptionFallback,
            DecoderFallback.ExceptionFallback
        )!;
        return [.. text.SelectMany(c => Bytes(c.ToString()))];

        byte[] Bytes(string letter)
        {
            try
            {
                return encoding.GetBytes(letter);
            }
            catch (EncoderFallbackException)
            {
                var parts = letter.Normalize(NormalizationForm.FormD);
                var tone = parts.First(p => p is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323');
                return encoding.GetBytes(parts.Replace(tone.ToString(), "").Normalize() + tone);
            }
        }
    }
}
