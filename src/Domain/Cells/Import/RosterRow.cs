namespace ChiBo.Domain.Cells.Import;

/// <summary>One row of a roster file. What is null the row does not say.</summary>
public sealed record RosterRow
{
    /// <summary>The line of the file where it begins, the header being 1.</summary>
    public required int Line { get; init; }

    public required string MemberId { get; init; }

    public required string Name { get; init; }

    public MembershipClass? Class { get; init; }

    public DateOnly? JoinedOn { get; init; }

    public DateOnly? FullSince { get; init; }

    public CellPosition? Position { get; init; }

    public MemberStanding? Standing { get; init; }

    public DateOnly? StandingFrom { get; init; }

    public DateOnly? StandingUntil { get; init; }
}
