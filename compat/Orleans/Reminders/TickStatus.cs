
namespace Orleans.Runtime;

/// <summary>When a reminder ticks.</summary>
[GenerateSerializer]
[Immutable]
public readonly struct TickStatus
{
    /// <summary>Takes all three.</summary>
    public TickStatus(DateTime firstTickTime, TimeSpan period, DateTime timeStamp)
    {
        FirstTickTime = firstTickTime;
        Period = period;
        CurrentTickTime = timeStamp;
    }

    /// <summary>When the first tick was due, in UTC.</summary>
    [Id(0)]
    public DateTime FirstTickTime { get; }

    /// <summary>How long between ticks.</summary>
    [Id(1)]
    public TimeSpan Period { get; }

    /// <summary>When this tick was sent, in UTC.</summary>
    [Id(2)]
    public DateTime CurrentTickTime { get; }

    /// <inheritdoc/>
    public override string ToString() => $"<{FirstTickTime:O}, {Period}, {CurrentTickTime:O}>";
}
