using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Inspections;

/// <summary>Everything that the checks know of a cell.</summary>
public sealed record CellRecord
{
    public required ScopePath Cell { get; init; }

    public string Name { get; init; } = "";

    /// <summary>Before that nothing was expected of it.</summary>
    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>There is no such cell any more: nothing is expected of it.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>When each year's thematic plan was first registered.</summary>
    public ImmutableSortedDictionary<int, DateTimeOffset> Plans { get; init; } =
        ImmutableSortedDictionary<int, DateTimeOffset>.Empty;

    /// <summary>Who belongs to it.</summary>
    public ImmutableHashSet<string> Members { get; init; } = [];

    public ImmutableArray<CheckedMeeting> Meetings { get; init; } = [];

    internal Month RegisteredMonth => Month.At(RegisteredAt);

    /// <summary>The meetings that took place, in the order in which they ended.</summary>
    internal IEnumerable<CheckedMeeting> Held =>
        Meetings.Where(m => m.IsHeld).OrderBy(m => m.ClosedAt).ThenBy(m => m.Id, StringComparer.Ordinal);

    internal IEnumerable<CheckedMeeting> HeldByTheWholeCell => Held.Where(m => m.IsOfTheWholeCell);

    internal IEnumerable<CheckedMeeting> HeldRegular => Held.Where(m => m.Kind == MeetingKind.Regular);
}
