using ChiBo.Domain.Cells.Import;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Lists;

/// <summary>
/// Which of the sheets of a workbook is the list: the only one that a person sees and that has its headings.
/// </summary>
internal static class ListChoice
{
    /// <param name="list">A list that was read.</param>
    /// <param name="readHeader">The header of a table; or why it has none.</param>
    public static (THeader? Header, Refusal? Refusal) Of<THeader>(
        ListFile list,
        Func<ListTable, (THeader? Header, Refusal? Refusal)> readHeader
    )
        where THeader : class
    {
        var read = (
            from table in list.Tables
            where !table.Rows.IsEmpty
            let header = readHeader(table)
            select (table.Sheet, header.Header, header.Refusal)
        ).ToList();
        // A sheet whose headings cannot be read for another reason than that there are none is a list all the same.
        var lists = read.Where(r => r.Refusal?.Code != ImportRefusals.ColumnMissing("").Code).ToList();
        var chosen = lists.Count > 0 ? lists : read;
        return lists.Count > 1 ? (null, ListRefusals.TwoLists(string.Join(", ", lists.Select(l => l.Sheet))))
            : chosen.Count == 0 ? (null, ImportRefusals.Empty)
            : (chosen[0].Header, chosen[0].Refusal);
    }
}
