namespace ChiBo.Contracts.Messages.V1;

/// <summary>Somebody above the cell says whether its answer to a finding holds.</summary>
public sealed record VerifyFinding
{
    public Person By { get; init; } = new();
    public string FindingId { get; init; } = "";
    public bool Holds { get; init; }
    public string Note { get; init; } = "";
}
