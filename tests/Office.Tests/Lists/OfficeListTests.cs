using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Organisations.Import;
using ChiBo.Office.Lists;
using ChiBo.Testing;

namespace ChiBo.Office.Tests.Lists;

/// <summary>Files as offices and their programs really make them, with invented people: what each is read as.</summary>
public sealed class OfficeListTests
{
    private const string An = "dv-90001 «Nguyễn Văn An» Full 2020-02-01 2021-02-01 Secretary";
    private const string Dao = "dv-90002 «Trần Thị Bích Đào» Full 2020-03-15 2021-03-15 Member";
    private const string Y = "dv-90003 «Đỗ Ý» Probationary 2026-02-03 - Member";

    public static TheoryData<string, string[]> Files =>
        new()
        {
            // names in two columns, and under one merged heading
            {
                "I01-ho-dem-ten.csv",
                ["2 dv-90001 «Nguyễn Văn An» Full - - -", "3 dv-90002 «Trần Thị Bích Đào» Full - - -"]
            },
            {
                "I02-merged-name.xlsx",
                ["2 dv-90001 «Nguyễn Văn An» Full - - -", "3 dv-90002 «Trần Thị Bích Đào» Full - - -"]
            },
            // headings on two levels, merged and not
            {
                "I03-two-level-header.xlsx",
                [
                    "3 dv-90001 «Nguyễn Văn An» Full 2020-02-01 2021-02-01 -",
                    "4 dv-90002 «Trần Thị Đào» Full 2020-03-15 2021-03-15 -",
                ]
            },
            {
                "two-level-then-position.xlsx",
                [$"3 {An}", "4 dv-90002 «Trần Thị Đào» Full 2020-03-15 2021-03-15 Member"]
            },
            // the first sheet is one that nobody sees
            { "I04-hidden-old-roster-first.xlsx", [$"2 {An}", $"3 {Dao}"] },
            { "I04-module-sheet-empty-rid.xlsx", [$"2 {An}", $"3 {Dao}"] },
            { "I04-very-hidden-first.xlsx", [$"2 {An}", $"3 {Dao}"] },
            // rows that show nothing are none
            { "I05-note-at-row-900.xlsx", [$"2 {An}", $"3 {Dao}", "B900 Họ và tên import.value-missing"] },
            { "I05-trailing-commas.csv", [$"2 {An}", $"3 {Dao}", $"4 {Y}"] },
            { "I06-blank-first-line.csv", [$"3 {An}", $"4 {Dao}", $"5 {Y}"] },
            { "I06-sep-line.csv", [$"3 {An}", $"4 {Dao}", $"5 {Y}"] },
            // letters
            { "I07-question-marks.csv", ["import.lost-letters(2, “name”, Nguy?n V?n An)"] },
            { "I08-cp1258.csv", [$"2 {An}", $"3 {Dao}", $"4 {Y}"] },
            { "I08-truncated-utf8.csv", ["import.cut-off"] },
            { "I08-utf16le.txt", [$"2 {An}", $"3 {Dao}", $"4 {Y}"] },
            { "I09-tcvn3-names.csv", ["import.old-letters(2, “Họ và tên”, NguyÔn V¨n An)"] },
            { "I09-tcvn3-names.xlsx", ["import.old-letters(2, B “Họ và tên”, NguyÔn V¨n An)"] },
            { "fffe-name.csv", ["import.lost-letters(2, “Họ và tên”, Ngô\uFFFD An)"] },
            // days
            {
                "I12-dates.csv",
                [
                    .. new[] { 2, 3, 4, 5, 6, 8, 9 }.Select(n =>
                        $"{n} dv-910{n - 1:00} «Người thứ {n - 1}» Probationary 2026-02-03 - -"
                    ),
                    "11 dv-91010 «Người thứ 10» Probationary 2024-02-29 - -",
                    .. new[]
                    {
                        (16, "1930-02-03"),
                        (17, "1930-02-02"),
                        (19, "2199-12-31"),
                    }.Select(d =>
                        $"{d.Item1} dv-910{d.Item1 - 1} «Người thứ {d.Item1 - 1}» Probationary {d.Item2} - -"
                    ),
                    .. new[] { 23, 24, 25, 26 }.Select(n =>
                        $"{n} dv-910{n - 1} «Người thứ {n - 1}» Probationary 2026-02-03 - -"
                    ),
                    .. new[] { 7, 10, 12, 13, 14, 15 }.Select(n => $"{n} Ngày về chi bộ import.not-a-date"),
                    .. new[] { 18, 20, 21 }.Select(n => $"{n} Ngày về chi bộ common.invalid-value"),
                    "22 Ngày về chi bộ import.not-a-date",
                ]
            },
            // what a sheet shows and what it holds
            { "I13-date1904.xlsx", [$"2 {An}"] },
            { "I13-errors.xlsx", ["import.error-value(2, B “Họ và tên”, #N/A)"] },
            {
                "I13-x000D.xlsx",
                [
                    "2 dv-90001 «Nguyễn Văn An» Full - - -",
                    "3 dv-90002 «Trần Thị Đào» Full - - -",
                    "4 dv-90003 «Đỗ Ý» Probationary - - -",
                ]
            },
            {
                "I13-zero-formats.xlsx",
                [
                    "2 dv-00001 «Nguyễn Văn An» Full 2020-02-01 2021-02-01 Member",
                    "3 00007 «Trần Thị Đào» Full 2020-02-01 2021-02-01 Member",
                    "4 79012345678 «Đỗ Ý» Probationary 2026-02-03 - -",
                ]
            },
            // rules decide what a file may not: an id twice, an id of other letters, two secretaries
            {
                "I15-dup-ids.csv",
                [
                    $"2 {An}",
                    $"3 {An}",
                    "4 dv-90002 «Trần Thị Đào» Probationary - - -",
                    "5 đv-90003 «Đỗ Ý» Probationary - - -",
                ]
            },
            {
                "I15-two-secretaries.csv",
                [$"2 {An}", "3 dv-90002 «Trần Thị Đào» Full 2020-02-01 2021-02-01 Secretary"]
            },
            // other programs
            { "I16-bare-cr.csv", [$"2 {An}", $"3 {Dao}", $"4 {Y}"] },
            { "I16-html-as-xls.xls", ["import.web-page"] },
            { "I16-old-xls-header.xls", ["import.old-workbook"] },
            { "I16-quote-in-middle.csv", ["import.unclosed-quote(5)"] },
        };

    [Theory, MemberData(nameof(Files))]
    public void A_roster_is_read_as_a_person_reads_it_or_refused_with_the_place(string file, string[] expected) =>
        Read(file).ShouldBe(expected);

    /// <summary>Composed letters and ones put together from parts are told apart by the policy for all texts, not here.</summary>
    [Theory, InlineData("I10-nfd.csv"), InlineData("I11-invisible.csv")]
    public void Lists_whose_letters_are_put_together_otherwise_are_read(string file) =>
        Read(file).ShouldNotContain(line => line.StartsWith("import.", StringComparison.Ordinal));

    [Theory, InlineData("I10-orgs-nfc.csv", 3), InlineData("I10-orgs-nfd.csv", 3), InlineData("I10-orgs-mixed.csv", 2)]
    public void Lists_of_organisations_are_read(string file, int least) =>
        BlocListReader
            .Read(ListReader.Read(Bytes(file)), ScopePath.Parse("khoi"))
            .Places.Length.ShouldBeGreaterThanOrEqualTo(least);

    [Fact]
    public void No_sample_is_forgotten() =>
        Directory
            .GetFiles(Folder())
            .Select(f => Path.GetFileName(f))
            .Where(f =>
                !f.StartsWith("I10", StringComparison.Ordinal) && !f.StartsWith("I11", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .ShouldBe(Files.Select(f => f.Data.Item1).Order(StringComparer.Ordinal));

    private static string[] Read(string file)
    {
        var read = RosterFileReader.Read(ListReader.Read(Bytes(file)));
        return read.Refusal is { } refusal
            ? [refusal.ToString()]
            :
            [
                .. read.Rows.Select(r =>
                    $"{r.Line} {r.MemberId} «{r.Name}» {r.Class?.ToString() ?? "-"} {Day(r.JoinedOn)} {Day(r.FullSince)} {r.Position?.ToString() ?? "-"}"
                ),
                .. read.Refused.Select(r => $"{r.Letter}{r.Line} {r.Column} {r.Code}"),
            ];
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", null) ?? "-";

    private static string Folder() => Repository.PathOf("tests", "Office.Tests", "Lists", "Samples");

    private static byte[] Bytes(string file) => File.ReadAllBytes(Path.Combine(Folder(), file));
}
