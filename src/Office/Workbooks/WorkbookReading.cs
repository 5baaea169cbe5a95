using System.Collections.Immutable;
using ChiBo.Domain.Kernel;

namespace ChiBo.Office.Workbooks;

/// <summary>The first sheet of a workbook as texts; or why it was not read.</summary>
/// <param name="Rows">From the first row of the sheet on, blank ones included; each as wide as it is.</param>
/// <param name="Refusal">Null when it was read.</param>
public sealed record WorkbookReading(ImmutableArray<ImmutableArray<string>> Rows, Refusal? Refusal)
{
    public static implicit operator WorkbookReading(Refusal refusal) => new([], refusal);
}
