namespace ChiBo.Contracts.Messages.V1;

/// <summary>The inspection of a cell ends with its conclusion.</summary>
public sealed record ConcludeInspection
{
    public Person By { get; init; } = new();
    public string InspectionId { get; init; } = "";
    public string Conclusion { get; init; } = "";
}
