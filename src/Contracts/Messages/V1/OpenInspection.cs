using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>Somebody opens an inspection of a cell.</summary>
public sealed record OpenInspection
{
    public Person By { get; init; } = new();
    public string CellId { get; init; } = "";

    /// <summary>Besides what was proposed.</summary>
    public ImmutableArray<string> FindingIds { get; init; } = [];

    public string Plan { get; init; } = "";
    public ImmutableArray<InspectionTeamMember> Team { get; init; } = [];
}
