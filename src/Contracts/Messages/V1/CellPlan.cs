namespace ChiBo.Contracts.Messages.V1;

/// <summary>A cell registered its thematic plan of a year.</summary>
public sealed record CellPlan
{
    public int Year { get; init; }

    /// <summary>The first time.</summary>
    public DateTimeOffset RegisteredAt { get; init; }
}
