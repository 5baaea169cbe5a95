namespace ChiBo.Contracts.Messages.V1;

/// <summary>The superior has confirmed the score of a meeting: all that a rating needs.</summary>
public sealed record ScoreConfirmed
{
    public string MeetingId { get; init; } = "";
    public string CellId { get; init; } = "";
    public string OrganisationId { get; init; } = "";

    /// <summary>Such as 2026-11.</summary>
    public string Month { get; init; } = "";

    /// <summary>Regular, Thematic, Committee, Extraordinary or Model.</summary>
    public string Kind { get; init; } = "";

    public long Version { get; init; }
    public DateTimeOffset At { get; init; }
    public decimal Points { get; init; }

    /// <summary>Good, Fair, Average or Poor.</summary>
    public string Grade { get; init; } = "";

    public string RubricEdition { get; init; } = "";
    public decimal? SelfPoints { get; init; }
    public decimal? ObserverPoints { get; init; }
    public int Members { get; init; }

    /// <summary>The denominator of attendance.</summary>
    public int Expected { get; init; }

    public int Present { get; init; }
    public int AbsentExcused { get; init; }
    public int AbsentUnexcused { get; init; }
}
