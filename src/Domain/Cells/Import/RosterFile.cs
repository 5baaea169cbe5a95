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
    ImmutableArray<string> UnknownColumns
)
{
    /// <summary>The columns that were read, as the file calls them.</summary>
    public ImmutableArray<RosterFileColumn> Columns { get; init; } = [];

    public static RosterFile Unreadable(Refusal refusal) => new(refusal, [], [], []);
}

/// <summary>A column that was read.</summary>
/// <param name="Title">The heading that a sheet of our own would have.</param>
/// <param name="Heading">The heading that it has.</param>
/// <param name="Letter">Its letter in a sheet; null in a text.</param>
public sealed record RosterFileColumn(string Title, string Heading, string? Letter);
