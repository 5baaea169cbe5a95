using ChiBo.Domain.Kernel;
using ChiBo.Domain.Lists;

namespace ChiBo.Domain.Organisations.Import;

/// <summary>
/// Whether a list of organisations and cells can be read for certain: an id or a name in doubt refuses it as a whole.
/// </summary>
internal static class BlocDoubts
{
    private static readonly BlocColumn[] Names = [BlocColumn.OrganisationName, BlocColumn.CellName];

    /// <summary>The first doubt, from the top; null when there is none.</summary>
    public static Refusal? Find(BlocHeader header)
    {
        foreach (var row in header.Rows)
        {
            if (header.At(row, BlocColumn.OrganisationId).IsEmpty || header.Malformed(row) is not null)
            {
                continue; // such a row is refused by itself
            }

            if (row.IsHidden)
            {
                return ListRefusals.HiddenRow(row.Line);
            }

            foreach (var (column, heading) in header.Columns.OrderBy(c => c.Key))
            {
                if (OfCell(row.Line, heading, row.At(heading.Place), Names.Contains(column)) is { } doubt)
                {
                    return doubt;
                }
            }
        }

        return null;
    }

    private static Refusal? OfCell(int line, ListHeading heading, ListCell cell, bool isName) =>
        cell.Kind switch
        {
            ListCellKind.Error => ListRefusals.ErrorValue(line, heading.Words, cell.Text),
            ListCellKind.NoValue => ListRefusals.NoValue(line, heading.Words),
            ListCellKind.Flag or ListCellKind.Day => ListRefusals.WrongKind(line, heading.Words, cell.Text),
            ListCellKind.Number when isName => ListRefusals.WrongKind(line, heading.Words, cell.Text),
            ListCellKind.Text when isName && ListLetters.AreLost(cell.Text) => ListRefusals.LostLetters(
                line,
                heading.Words,
                cell.Text
            ),
            ListCellKind.Text when isName && ListLetters.AreOld(cell.Text) => ListRefusals.OldLetters(
                line,
                heading.Words,
                cell.Text
            ),
            ListCellKind.Empty or ListCellKind.Text or ListCellKind.Number => null,
        };
}
