using System.Collections.Immutable;
using System.Text;
using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;
using ExcelDataReader;

namespace ChiBo.Office.Lists;

/// <summary>Reads the sheets of an .xlsx that a person sees, within <see cref="WorkbookLimits"/>.</summary>
internal static class Workbooks
{
    // The library asks for a code page of old workbooks as soon as it is set up.
    static Workbooks() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static ListFile Read(byte[] file)
    {
        try
        {
            using var parts = new PackageParts(file);
            var (marks, refusal) = SheetMarks.Read(parts);
            return refusal is null ? Read(file, marks) : refusal;
        }
        catch (Exception broken) when (broken is not (OutOfMemoryException or OperationCanceledException))
        {
            // Whatever the libraries say of a file that a stranger broke, it is a file that cannot be read.
            return ImportRefusals.NotAWorkbook;
        }
    }

    private static ListFile Read(byte[] file, IReadOnlyDictionary<string, SheetMarks> sheets)
    {
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(file, writable: false));
        var tables = ImmutableArray.CreateBuilder<ListTable>();
        do
        {
            if (sheets.TryGetValue(reader.Name, out var marks))
            {
                tables.Add(Table(reader, marks));
                if (tables[^1].Rows.Length > WorkbookLimits.Rows)
                {
                    return CommonRefusals.TooMany("dòng", WorkbookLimits.Rows);
                }
            }
        } while (reader.NextResult());
        return new ListFile(tables.ToImmutable());
    }

    private static ListTable Table(IExcelDataReader reader, SheetMarks marks)
    {
        var rows = ImmutableArray.CreateBuilder<ListRow>();
        if (reader.MergeCells is { Length: > WorkbookLimits.Spans })
        {
            throw new InvalidDataException("It has too many merged areas.");
        }

        for (var line = 1; rows.Count <= WorkbookLimits.Rows && reader.Read(); line++)
        {
            var cells = Cells(reader, marks, line);
            if (!cells.IsEmpty)
            {
                rows.Add(new ListRow(line, cells) { IsHidden = marks.IsHidden(line) });
            }
        }

        return new ListTable(reader.Name, rows.ToImmutable())
        {
            Spans =
            [
                .. (reader.MergeCells ?? []).Select(m => new ListSpan(
                    m.FromRow + 1,
                    m.ToRow + 1,
                    m.FromColumn,
                    m.ToColumn
                )),
            ],
        };
    }

    /// <summary>Up to the last cell that shows something; none where the row shows nothing.</summary>
    private static ImmutableArray<ListCell> Cells(IExcelDataReader reader, SheetMarks marks, int line)
    {
        var last = int.Min(reader.FieldCount, WorkbookLimits.Columns) - 1;
        while (last >= 0 && reader.GetValue(last) is null && marks.At(line, last) is null)
        {
            last--;
        }

        var cells = ImmutableArray.CreateBuilder<ListCell>(last + 1);
        for (var place = 0; place <= last; place++)
        {
            cells.Add(
                marks.At(line, place) ?? ShownValue.Of(reader.GetValue(place), reader.GetNumberFormatString(place))
            );
        }

        return cells.All(c => c.IsEmpty) ? [] : cells.ToImmutable();
    }
}
