namespace ChiBo.Contracts.Messages.V1;

/// <summary>A day on which an inspection was at the cell.</summary>
public sealed record InspectionVisitRecord
{
    public DateOnly On { get; init; }
    public string Note { get; init; } = "";

    /// <summary>The account.</summary>
    public string ById { get; init; } = "";

    public DateTimeOffset At { get; init; }
}
