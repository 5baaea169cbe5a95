using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace ChiBo.Samples.Reports;

/// <summary>The report as a workbook of three sheets. All or nothing: the file takes its name when it is whole.</summary>
internal static class Workbook
{
    public static async Task Write(
        string file, IReadOnlyList<MonthRow> month, IReadOnlyList<Meeting> meetings, IReadOnlyList<Rating> ratings)
    {
        var unfinished = $"{file}.unfinished";
        try
        {
            await using (var stream = File.Create(unfinished))
            await using (var book = await Spreadsheet.CreateNewAsync(stream))
            {
                await Sheet(book, "Tháng", month,
                    ("Tổ chức cơ sở đảng", 34, r => new DataCell(r.OrganisationName)), ("Chi bộ", 34, r => new DataCell(r.CellName)),
                    ("Đảng viên", 10, r => new DataCell(r.Members)), ("Ngày", 12, r => new DataCell($"{r.Date:yyyy-MM-dd}")),
                    ("Có mặt", 8, r => new DataCell(r.Present)), ("Phải dự", 8, r => new DataCell(r.Expected)),
                    ("Điểm", 8, r => new DataCell(r.Points)), ("Xếp loại", 12, r => new DataCell(Word(r.Grade))),
                    ("Trừ điểm", 60, r => new DataCell(string.Join("; ", r.Lost.Select(l => $"{l.Name}: -{l.Points} ({l.Why})")))));
                await Sheet(book, "Các kỳ trong năm", meetings,
                    ("Chi bộ", 34, r => new DataCell(r.CellName)), ("Tháng", 10, r => new DataCell(r.Month)),
                    ("Bắt đầu", 22, r => new DataCell($"{r.ScheduledAt:u}")), ("Có mặt", 8, r => new DataCell(r.Attendance.Present)),
                    ("Phải dự", 8, r => new DataCell(r.Attendance.Expected)), ("Tỷ lệ %", 8, r => new DataCell(r.Attendance.Rate)),
                    ("Điểm", 8, r => new DataCell(r.Scores.Confirmed?.Total)),
                    ("Xếp loại", 12, r => new DataCell(Word(r.Scores.Confirmed?.Grade))));
                await Sheet(book, "Xếp loại năm", ratings,
                    ("Tổ chức cơ sở đảng", 34, r => new DataCell(r.OrganisationName)), ("Chi bộ", 34, r => new DataCell(r.CellName)),
                    ("Tốt", 8, r => new DataCell(r.Evidence.Good)), ("Khá", 8, r => new DataCell(r.Evidence.Fair)),
                    ("Trung bình", 10, r => new DataCell(r.Evidence.Average)), ("Kém", 8, r => new DataCell(r.Evidence.Poor)),
                    ("Xếp loại năm", 14, r => new DataCell(Word(r.Grade))));
                await book.FinishAsync();
            }

            File.Move(unfinished, file, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task Sheet<T>(
        Spreadsheet book, string name, IEnumerable<T> rows, params (string Header, int Width, Func<T, DataCell> Value)[] columns)
    {
        var options = new WorksheetOptions { FrozenRows = 1 };
        for (var i = 0; i < columns.Length; i++) options.Column(i + 1).Width = columns[i].Width;
        await book.StartWorksheetAsync(name, options);
        var bold = book.AddStyle(new Style { Font = { Bold = true } });
        await book.AddRowAsync(columns.Select(c => new StyledCell(c.Header, bold)).ToArray());
        foreach (var row in rows) await book.AddRowAsync(columns.Select(c => c.Value(row)).ToArray());
    }

    private static string? Word(Grade? grade) => grade switch
    {
        Grade.Excellent => "Xuất sắc",
        Grade.Good => "Tốt",
        Grade.Fair => "Khá",
        Grade.Average => "Trung bình",
        Grade.Poor => "Kém",
        null => null,
    };
}
