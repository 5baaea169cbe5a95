namespace ChiBo.Domain.Scoring;

/// <summary>What is known of one meeting without anybody's judgement. Source: domain/process.md §5.</summary>
public sealed record MeetingEvidence
{
    /// <summary>Whole minutes from opening to closing.</summary>
    public int DurationMinutes { get; init; }

    /// <summary>Members of the cell on the meeting's date: some editions ask more time of a large cell.</summary>
    public int Members { get; init; }

    /// <summary>The denominator of attendance (process.md §4).</summary>
    public int Expected { get; init; }

    /// <summary>Those present who count in the denominator.</summary>
    public int Present { get; init; }

    public int AbsentExcused { get; init; }

    public int AbsentUnexcused { get; init; }

    /// <summary>
    /// The longest run of regular meetings in this calendar year, this one included, that somebody absent with a reason
    /// has now missed; members who are exempt left out.
    /// </summary>
    public int LongestExcusedStreak { get; init; }

    /// <summary>How long before the meeting its notice was given; null when none was.</summary>
    public TimeSpan? NoticeBefore { get; init; }

    /// <summary>How long before the meeting its last document was given; null when none was.</summary>
    public TimeSpan? DocumentsBefore { get; init; }

    public bool HasCommittee { get; init; }

    /// <summary>The committee met before the meeting and there are minutes of it.</summary>
    public bool CommitteeMet { get; init; }

    /// <summary>How many of those present spoke.</summary>
    public int Speakers { get; init; }

    /// <summary>How many of those present hold no position.</summary>
    public int OrdinaryMembersPresent { get; init; }

    /// <summary>How many of those spoke.</summary>
    public int OrdinarySpeakers { get; init; }

    /// <summary>Every item has a conclusion, every vote its numbers, and opinions are recorded.</summary>
    public bool MinutesComplete { get; init; }

    /// <summary>The month's plan has a thematic study.</summary>
    public bool IsThematicMonth { get; init; }

    public bool ThematicStudied { get; init; }

    /// <summary>
    /// How long after closing the minutes were published, or the time since when they are late and still are not; null
    /// while nobody can say: nothing is held against the cell before the deadline has passed.
    /// </summary>
    public TimeSpan? PublishedAfter { get; init; }

    /// <summary>Share of last month's tasks that were carried out, 0-100; null when none were due.</summary>
    public int? TargetsMetPercent { get; init; }
}
