using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Tests.Lists;

/// <summary>Lists as a test types them: a line for each row, semicolons between the cells.</summary>
internal static class TypedList
{
    /// <summary>A text, whose columns have no letters.</summary>
    public static ListFile Of(string text) => new([Table(null, text)]);

    /// <summary>A workbook of one sheet.</summary>
    public static ListFile Sheet(string text, params ListSpan[] spans) =>
        new([Table("DS", text) with { Spans = [.. spans] }]);

    public static ListTable Table(string? sheet, string text) =>
        new(
            sheet,
            [
                .. text.Split('\n')
                    .Select((line, at) => new ListRow(at + 1, [.. line.Split(';').Select(ListCell.OfText)]))
                    .Where(row => row.Cells.Any(c => !c.IsEmpty)),
            ]
        );
}
