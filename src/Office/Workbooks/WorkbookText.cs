using System.Text;

namespace ChiBo.Office.Workbooks;

/// <summary>A sheet as separated text, a line for each of its rows: whoever reads lists reads one sort of them.</summary>
public static class WorkbookText
{
    public static string Of(WorkbookReading sheet)
    {
        var width = sheet.Rows.FirstOrDefault(r => !r.IsEmpty) is { IsDefault: false } header ? header.Length : 0;
        var text = new StringBuilder();
        foreach (var row in sheet.Rows)
        {
            if (!row.IsEmpty)
                text.AppendJoin(',', row.Concat(Enumerable.Repeat("", int.Max(0, width - row.Length))).Select(Field));
            text.Append('\n');
        }

        return text.ToString();
    }

    // A break inside a cell would make two lines of a row.
    private static string Field(string cell) =>
        $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ')}\"";
}
