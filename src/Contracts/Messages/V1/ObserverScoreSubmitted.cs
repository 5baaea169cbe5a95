namespace ChiBo.Contracts.Messages.V1;

/// <summary>A working group has scored a meeting that it attended.</summary>
public sealed record ObserverScoreSubmitted
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
    public string WorkingGroup { get; init; } = "";
    public decimal Points { get; init; }
    public string Grade { get; init; } = "";
    public string RubricEdition { get; init; } = "";
}
