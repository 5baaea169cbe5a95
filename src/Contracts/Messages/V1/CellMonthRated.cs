namespace ChiBo.Contracts.Messages.V1;

/// <summary>The rating service knows what a month of a cell counts as.</summary>
public sealed record CellMonthRated
{
    public string CellId { get; init; } = "";
    public string OrganisationId { get; init; } = "";

    /// <summary>Such as 2026-11.</summary>
    public string Month { get; init; } = "";

    /// <summary>Counts the ratings of this cell and month; the newest counts.</summary>
    public long Version { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>
    /// Good, Fair, Average or Poor; empty while the month is open: the cell met, and its score is not confirmed.
    /// </summary>
    public string Grade { get; init; } = "";

    /// <summary>The confirmed points; null for a month without a regular meeting.</summary>
    public decimal? Points { get; init; }

    /// <summary>The regular meeting; null for a month without one.</summary>
    public string? MeetingId { get; init; }

    public string? RubricEdition { get; init; }

    /// <summary>The month ended without a regular meeting.</summary>
    public bool IsMissed { get; init; }
}
