using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Kernel.Input;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Cells;

/// <summary>Where one meeting stands, as it told its cell.</summary>
[Checked]
public sealed record MeetingNote
{
    /// <summary>The whole path.</summary>
    public required string MeetingId { get; init; }

    /// <summary>The meeting's version: the newest counts.</summary>
    public long Version { get; init; }

    public Month Month { get; init; }

    public MeetingKind Kind { get; init; }

    public MeetingPhase Phase { get; init; }

    public DateTimeOffset ScheduledAt { get; init; }

    public string? Place { get; init; }

    /// <summary>Planned from the schedule, and nobody has touched it.</summary>
    public bool FollowsSchedule { get; init; }

    public int Expected { get; init; }

    public int Present { get; init; }

    /// <summary>Members absent with a reason, once it is closed.</summary>
    public ImmutableArray<string> AbsentExcused { get; init; } = [];

    /// <summary>Members absent without one, once it is closed.</summary>
    public ImmutableArray<string> AbsentUnexcused { get; init; } = [];

    /// <summary>Whether it says the same as another of any version: lists are compared by what they hold.</summary>
    public bool SaysTheSameAs(MeetingNote other) =>
        AbsentExcused.SequenceEqual(other.AbsentExcused) && AbsentUnexcused.SequenceEqual(other.AbsentUnexcused)
        && this with { Version = other.Version, AbsentExcused = other.AbsentExcused, AbsentUnexcused = other.AbsentUnexcused }
            == other;

    /// <summary>It took place and ended: its absences count.</summary>
    public bool WasHeld() => Phase is MeetingPhase.Closed or MeetingPhase.Published or MeetingPhase.Confirmed;
}
