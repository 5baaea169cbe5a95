namespace ChiBo.Contracts.Messages.V1;

/// <summary>The inspection closes a finding.</summary>
public sealed record CloseFinding
{
    public Person By { get; init; } = new();
    public string FindingId { get; init; } = "";
    public string Note { get; init; } = "";
}
