namespace ChiBo.Projections.Cells;

/// <summary>A member of a cell, as of the day on which it was read.</summary>
public sealed record MemberRow
{
    public string CellId { get; init; } = "";
    public string MemberId { get; init; } = "";
    public string Name { get; init; } = "";

    /// <summary>Full or Probationary.</summary>
    public string Class { get; init; } = "";

    /// <summary>Active, Exempt, TemporarilyIn or TemporarilyOut.</summary>
    public string Standing { get; init; } = "";

    /// <summary>Member, Secretary, DeputySecretary or CommitteeMember.</summary>
    public string Position { get; init; } = "";

    /// <summary>First day in the cell; null where the cell has not told of it.</summary>
    public DateOnly? JoinedOn { get; init; }

    /// <summary>First day as a full member.</summary>
    public DateOnly? FullSince { get; init; }
}
