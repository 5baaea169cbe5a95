using Orleans.Runtime;

namespace Orleans;

/// <summary>A row of a reminder table.</summary>
public sealed class ReminderEntry
{
    /// <summary>Whom it wakes.</summary>
    public GrainId GrainId { get; set; }

    /// <summary>Its name, unique within the grain.</summary>
    public string ReminderName { get; set; } = "";

    /// <summary>When the first tick is due, in UTC.</summary>
    public DateTime StartAt { get; set; }

    /// <summary>How long between ticks.</summary>
    public TimeSpan Period { get; set; }

    /// <summary>The row's version.</summary>
    public string? ETag { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"<{GrainId} {ReminderName} {StartAt:O} {Period} {ETag}>";
}
