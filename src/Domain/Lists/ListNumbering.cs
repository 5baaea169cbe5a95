using System.Globalization;

namespace ChiBo.Domain.Lists;

/// <summary>
/// The row below the headings that numbers the columns, as forms of the state have it: A, B, 1, 2, 3.
/// </summary>
internal static class ListNumbering
{
    private const int Fewest = 3;

    public static bool Is(ListRow row)
    {
        var marks = row.Cells.Where(c => !c.IsEmpty).Select(c => c.Text.Trim('(', ')', ' ', '.')).ToList();
        var letters = marks.TakeWhile((m, i) => m.Length == 1 && m[0] == 'A' + i).Count();
        return marks.Count >= Fewest
            && marks
                .Skip(letters)
                .Select((m, i) => m == (i + 1).ToString(CultureInfo.InvariantCulture))
                .All(isNext => isNext);
    }
}
