using System.Collections.Immutable;

namespace ChiBo.Contracts.Messages.V1;

/// <summary>The whole public state of a bloc.</summary>
public sealed record BlocSnapshot
{
    public string Id { get; init; } = "";
    public long Version { get; init; }

    /// <summary>When this state was sent.</summary>
    public DateTimeOffset At { get; init; }

    public string Name { get; init; } = "";
    public DateTimeOffset RegisteredAt { get; init; }
    public bool ElectronicSecretBallots { get; init; }

    /// <summary>Attendance below this share is a finding.</summary>
    public int AttendancePercent { get; init; }

    public int MinimumMinutes { get; init; }
    public int OrdinarySpeakersPercent { get; init; }
    public int UnsignedDays { get; init; }
    public int SelfOverObserverPoints { get; init; }

    /// <summary>At most this share of an organisation's well-rated cells is excellent.</summary>
    public int ExcellentPercent { get; init; }

    /// <summary>
    /// Days after a month's end in which its regular meeting may still be held; null from a sender that did not know.
    /// </summary>
    public int? LateMeetingDays { get; init; }

    /// <summary>By ascending month.</summary>
    public ImmutableArray<BlocRubric> Rubrics { get; init; } = [];

    public ImmutableArray<BlocCalendarDay> Calendar { get; init; } = [];
}
