namespace ChiBo.Contracts.Messages.V1;

/// <summary>The inspection was at the cell.</summary>
public sealed record RecordInspectionVisit
{
    public Person By { get; init; } = new();
    public string InspectionId { get; init; } = "";
    public DateOnly On { get; init; }
    public string Note { get; init; } = "";
}
