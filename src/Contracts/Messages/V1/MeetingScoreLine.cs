namespace ChiBo.Contracts.Messages.V1;

/// <summary>A criterion of a score.</summary>
public sealed record MeetingScoreLine
{
    public string Group { get; init; } = "";
    public string GroupName { get; init; } = "";
    public string Code { get; init; } = "";
    public string Name { get; init; } = "";
    public decimal Points { get; init; }
    public decimal Max { get; init; }
    public string Source { get; init; } = "";

    /// <summary>Why points were lost.</summary>
    public string? Why { get; init; }
}
