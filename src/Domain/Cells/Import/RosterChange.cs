using System.Collections.Immutable;

namespace ChiBo.Domain.Cells.Import;

/// <summary>What a row changes on the present roster.</summary>
/// <param name="Line">The line of the file where it begins, the header being 1.</param>
/// <param name="IsNew">Admitted, or back again; otherwise their entry changed.</param>
/// <param name="Fields">In the order of the columns.</param>
public sealed record RosterChange(
    int Line, string MemberId, string Name, bool IsNew, ImmutableArray<RosterFieldChange> Fields);

/// <summary>One field of an entry, before and after, as a file would have it; null where there was nothing.</summary>
/// <param name="Column">The header that a sheet of our own would have.</param>
public sealed record RosterFieldChange(string Column, string? Before, string? After);
