using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>The score that one side gave.</summary>
public sealed record MeetingScore
{
    public string RubricEdition { get; init; } = "";
    public decimal Points { get; init; }
    public decimal Max { get; init; }
    public string Grade { get; init; } = "";
    public bool IsComplete { get; init; }
    public DateTimeOffset At { get; init; }

    /// <summary>Name.</summary>
    public string? By { get; init; }

    public ImmutableArray<MeetingScoreLine> Lines { get; init; } = [];
}
