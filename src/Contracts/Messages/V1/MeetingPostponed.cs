namespace ChiBo.Contracts.Messages.V1;

/// <summary>A meeting was moved.</summary>
public sealed record MeetingPostponed
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
    public DateTimeOffset From { get; init; }
    public DateTimeOffset To { get; init; }
    public string Reason { get; init; } = "";

    /// <summary>How often it has been moved by now.</summary>
    public int Times { get; init; }
}
