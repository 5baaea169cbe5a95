namespace ChiBo.Contracts.Messages.V1;

/// <summary>Minutes and resolution were sent to members and superior.</summary>
public sealed record MeetingPublished
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
    public DateTimeOffset ClosedAt { get; init; }
}
