namespace ChiBo.Contracts.Messages.V1;

/// <summary>A month of a rated year.</summary>
public sealed record RatedYearMonth
{
    /// <summary>Such as 2026-11.</summary>
    public string Month { get; init; } = "";

    /// <summary>Good, Fair, Average or Poor; null while it is open.</summary>
    public string? Grade { get; init; }

    public decimal? Points { get; init; }
    public bool IsMissed { get; init; }
}
