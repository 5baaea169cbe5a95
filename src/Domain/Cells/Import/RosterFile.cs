using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;

namespace ChiBo.Domain.Cells.Import;

/// <summary>
/// A roster file that was read: the rows that make sense, those that do not, and the columns nobody knows.
/// </summary>
/// <param name="Refusal">Why the file as a whole cannot be read; null when it can.</param>
[Checked]
public sealed record RosterFile(
    Refusal? Refusal,
    ImmutableArray<RosterRow> Rows,
    ImmutableArray<RefusedRow> Refused,
    ImmutableArray<string> UnknownColumns)
{
    public static RosterFile Unreadable(Refusal refusal) => new(refusal, [], [], []);
}
