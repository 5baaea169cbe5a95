using System.Collections.Immutable;
using ChiBo.Contracts.Messages.V1;

namespace ChiBo.Inspection.Records;

/// <summary>What the checks need of a cell.</summary>
internal sealed record CellFacts
{
    public DateTimeOffset RegisteredAt { get; init; }

    public ImmutableSortedDictionary<int, DateTimeOffset> Plans { get; init; } =
        ImmutableSortedDictionary<int, DateTimeOffset>.Empty;

    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Who belongs to it from later days on, by day.</summary>
    public ImmutableArray<MembersFrom> MembersAhead { get; init; } = [];

    /// <summary>Null while it is there.</summary>
    public DateTimeOffset? WithdrawnAt { get; init; }

    public static CellFacts Of(CellSnapshot cell) => new()
    {
        RegisteredAt = cell.RegisteredAt,
        Plans = cell.Plans.ToImmutableSortedDictionary(p => p.Year, p => p.RegisteredAt),
        WithdrawnAt = cell.WithdrawnAt,
        Members = [.. cell.Roster.Select(line => line.MemberId)],
        MembersAhead = [.. cell.Ahead.Select(d => new MembersFrom(d.On, [.. d.Roster.Select(line => line.MemberId)]))],
    };

    /// <summary>Who belongs to the cell on a day.</summary>
    public ImmutableArray<string> MembersOn(DateOnly day) =>
        MembersAhead.LastOrDefault(m => m.On <= day)?.Members ?? Members;

    /// <param name="On">First day.</param>
    /// <param name="Members">Who belongs to the cell then.</param>
    internal sealed record MembersFrom(DateOnly On, ImmutableArray<string> Members);
}
