using ChiBo.Domain.Cells;
using ChiBo.Office.Minutes;
using ChiBo.Office.Resolutions;
using ChiBo.Office.Visits;
using ChiBo.Office.Tests;
using ChiBo.Testing;

[assembly: AssemblyFixture(typeof(PrintedPapers))]

namespace ChiBo.Office.Tests;

/// <summary>Every paper written once, and read back once for all tests.</summary>
public sealed class PrintedPapers : IAsyncLifetime
{
    private static readonly Dictionary<string, Func<Stream, Task>> Papers = new()
    {
        ["minutes.docx"] = to => MinutesPaper.Write(PaperSamples.Minutes, CellPosition.Secretary, to),
        ["minutes-bare.docx"] = to => MinutesPaper.Write(PaperSamples.BareMinutes, null, to),
        ["resolution.docx"] = to => ResolutionPaper.Write(PaperSamples.Meeting, to),
        ["visit.docx"] = to => VisitPaper.Write(PaperSamples.Visit, "Đảng bộ Khối các cơ quan tỉnh", to),
        ["visit-bare.docx"] = to => VisitPaper.Write(PaperSamples.BareVisit, "Đảng bộ Khối các cơ quan tỉnh", to),
        ["sheet.xlsx"] = to => SheetSamples.Monthly.Write(Sheets.SheetFormat.Xlsx, SheetSamples.Rows(), to),
        ["six-months.xlsx"] = to => PeriodSamples.SixMonths.Write(Sheets.SheetFormat.Xlsx, PeriodSamples.SixMonthRows.ToAsyncEnumerable(), to),
        ["years.xlsx"] = to => PeriodSamples.Years.Write(Sheets.SheetFormat.Xlsx, PeriodSamples.YearRows.ToAsyncEnumerable(), to),
        ["organisation-years.xlsx"] = to => PeriodSamples.OrganisationYears.Write(Sheets.SheetFormat.Xlsx, PeriodSamples.OrganisationRows.ToAsyncEnumerable(), to),
        ["findings.xlsx"] = to => PeriodSamples.Findings.Write(Sheets.SheetFormat.Xlsx, PeriodSamples.FindingRows.ToAsyncEnumerable(), to),
    };

    private readonly TemporaryFolder _folder = new();
    private Dictionary<string, string>? _texts;

    public static TheoryData<string> Names => [.. Papers.Keys];

    public string File(string name) => _folder.File(name);

    /// <summary>What a person sees on the printed pages; skips where nobody can read them.</summary>
    public string Text(string name)
    {
        Assert.SkipUnless(TestServers.Office, TestServers.NoOffice);
        return _texts![name];
    }

    public async ValueTask InitializeAsync()
    {
        foreach (var (name, write) in Papers)
        {
            await using var file = System.IO.File.Create(_folder.File(name));
            await write(file);
        }

        if (TestServers.Office) _texts = await IndependentReader.Read(_folder, [.. Papers.Keys]);
        if (Environment.GetEnvironmentVariable("CHIBO_KEEP_PAPERS") is { Length: > 0 } keep)
            foreach (var file in Directory.GetFiles(_folder.Path))
                System.IO.File.Copy(file, Path.Combine(keep, Path.GetFileName(file)), overwrite: true);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
