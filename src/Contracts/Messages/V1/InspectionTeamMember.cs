namespace ChiBo.Contracts.Messages.V1;

/// <summary>Somebody who inspects a cell.</summary>
public sealed record InspectionTeamMember
{
    public string Name { get; init; } = "";

    /// <summary>Null for somebody whom the platform does not know.</summary>
    public string? MemberId { get; init; }
}
