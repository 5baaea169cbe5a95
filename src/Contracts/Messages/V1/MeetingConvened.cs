namespace ChiBo.Contracts.Messages.V1;

/// <summary>The members of a cell were notified of a meeting.</summary>
public sealed record MeetingConvened
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
    public DateTimeOffset ScheduledAt { get; init; }
}
