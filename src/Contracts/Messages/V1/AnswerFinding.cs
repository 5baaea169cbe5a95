namespace ChiBo.Contracts.Messages.V1;

/// <summary>Somebody of the cell answers a finding.</summary>
public sealed record AnswerFinding
{
    public Person By { get; init; } = new();
    public string FindingId { get; init; } = "";
    public string Answer { get; init; } = "";
}
