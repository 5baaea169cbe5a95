using System.Text;

namespace ChiBo.Projections.Kernel;

/// <summary>The column of a property: its name in small letters with underscores.</summary>
internal static class ColumnName
{
    public static string Of(string property)
    {
        var column = new StringBuilder();
        foreach (var c in property)
        {
            if (char.IsUpper(c) && column.Length > 0) column.Append('_');
            column.Append(char.ToLowerInvariant(c));
        }

        return column.ToString();
    }
}
