namespace ChiBo.Contracts.Messages.V1;

/// <summary>Something that complete minutes need.</summary>
public sealed record MeetingGap
{
    public string Part { get; init; } = "";

    /// <summary>The item or ballot that lacks it.</summary>
    public string? Id { get; init; }
}
