using System.Collections.Immutable;
using System.Globalization;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Cells.Import;

/// <summary>One record of a separated text; it spans lines where a quoted field does.</summary>
/// <param name="Line">The line where it begins, the first being 1.</param>
/// <param name="Fields">Unquoted.</param>
/// <param name="Problem">Why its fields mean nothing; null when they do.</param>
public sealed record CsvRecord(int Line, ImmutableArray<string> Fields, Refusal? Problem = null)
{
    public bool IsBlank => Problem is null && Fields.All(string.IsNullOrWhiteSpace);

    /// <summary>The record with its fields as texts are kept.</summary>
    /// <param name="titles">What the columns are called: a field that cannot be taken is named by it.</param>
    internal CsvRecord Clean(ImmutableArray<string> titles)
    {
        var (fields, problem) = (Fields.ToBuilder(), Problem);
        for (var i = 0; i < fields.Count; i++)
        {
            if (PlainText.Read(fields[i], hasLines: true, out var clean) is not { } refused) fields[i] = clean;
            else problem ??= refused.In(TitleOf(i, titles));
        }

        return this with { Fields = fields.ToImmutable(), Problem = problem };
    }

    /// <summary>The number of a column that has no title that can be read, from 1.</summary>
    private static string TitleOf(int column, ImmutableArray<string> titles) =>
        column < titles.Length && PlainText.Read(titles[column], hasLines: false, out var title) is null && title.Length > 0
            ? title
            : (column + 1).ToString(CultureInfo.InvariantCulture);
}
