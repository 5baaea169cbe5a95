using System.Collections.Immutable;

namespace ChiBo.Domain.Cells;

/// <summary>
/// Somebody who belongs to the cell or once did. In every list the last line that fits a date counts.
/// </summary>
public sealed record CellMember
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>First day as a full member; null for a probationary one.</summary>
    public DateOnly? FullSince { get; init; }

    /// <summary>When the member belonged here; more than one when they came back.</summary>
    public ImmutableArray<Stay> Stays { get; init; } = [];

    public ImmutableArray<StandingPeriod> Standings { get; init; } = [];

    public ImmutableArray<PositionPeriod> Positions { get; init; } = [];

    public bool BelongsOn(DateOnly date)
    {
        foreach (var stay in Stays)
            if (stay.Covers(date)) return true;
        return false;
    }

    /// <summary>Whether no end of the membership is known.</summary>
    public bool IsOpen() => !Stays.IsEmpty && Stays[^1].Until is null;

    /// <summary>Line by line: lists are compared by what they hold.</summary>
    public bool IsSameAs(CellMember other) =>
        Id == other.Id && Name == other.Name && FullSince == other.FullSince && Stays.SequenceEqual(other.Stays)
        && Standings.SequenceEqual(other.Standings) && Positions.SequenceEqual(other.Positions);

    public MembershipClass ClassOn(DateOnly date) =>
        FullSince is { } since && since <= date ? MembershipClass.Full : MembershipClass.Probationary;

    /// <summary>Active when no other standing covers the date.</summary>
    public StandingPeriod StandingOn(DateOnly date)
    {
        for (var i = Standings.Length - 1; i >= 0; i--)
            if (Standings[i].Covers(date)) return Standings[i];
        return StandingPeriod.Active;
    }

    public CellPosition PositionOn(DateOnly date)
    {
        for (var i = Positions.Length - 1; i >= 0; i--)
            if (Positions[i].From <= date) return Positions[i].Position;
        return CellPosition.Member;
    }
}
