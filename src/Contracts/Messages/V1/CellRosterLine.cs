namespace ChiBo.Contracts.Messages.V1;

/// <summary>One member of a cell.</summary>
public sealed record CellRosterLine
{
    public string MemberId { get; init; } = "";
    public string Name { get; init; } = "";

    /// <summary>Full or Probationary.</summary>
    public string Class { get; init; } = "";

    /// <summary>Active, Exempt, TemporarilyIn or TemporarilyOut.</summary>
    public string Standing { get; init; } = "";

    /// <summary>Member, Secretary, DeputySecretary or CommitteeMember.</summary>
    public string Position { get; init; } = "";

    /// <summary>First day in the cell; null in messages that were written before it was told.</summary>
    public DateOnly? JoinedOn { get; init; }

    /// <summary>First day as a full member; null for a probationary one.</summary>
    public DateOnly? FullSince { get; init; }
}
