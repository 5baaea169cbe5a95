namespace ChiBo.Contracts.Messages.V1;

/// <summary>A meeting was moved to another time.</summary>
public sealed record MeetingMove
{
    public DateTimeOffset From { get; init; }
    public DateTimeOffset To { get; init; }
    public string Reason { get; init; } = "";
    public DateTimeOffset At { get; init; }
}
