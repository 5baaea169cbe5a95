using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Cells.Import;

/// <summary>One record of a separated text; it spans lines where a quoted field does.</summary>
/// <param name="Line">The line where it begins, the first being 1.</param>
/// <param name="Fields">Unquoted.</param>
/// <param name="Problem">Why its fields mean nothing; null when they do.</param>
public sealed record CsvRecord(int Line, ImmutableArray<string> Fields, Refusal? Problem = null)
{
    public bool IsBlank => Problem is null && Fields.All(string.IsNullOrWhiteSpace);
}
