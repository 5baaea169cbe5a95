namespace ChiBo.Domain.Inspections;

/// <summary>The figures that checks compare with. What a bloc decides replaces an edition's.</summary>
public sealed record Thresholds
{
    /// <summary>Attendance below this share is found, 1-100.</summary>
    public required int AttendancePercent { get; init; }

    /// <summary>A meeting shorter than this is found.</summary>
    public required int MinimumMinutes { get; init; }

    /// <summary>A smaller share of ordinary members who spoke is found, 1-100.</summary>
    public required int OrdinarySpeakersPercent { get; init; }

    /// <summary>Minutes unsigned after so many days are found.</summary>
    public required int UnsignedDays { get; init; }

    /// <summary>A self-score over the observers' by more points than this is found.</summary>
    public required int SelfOverObserverPoints { get; init; }

    /// <summary>Notice given later than so long before is found.</summary>
    public required int NoticeHours { get; init; }

    /// <summary>A document given later than so long before is found.</summary>
    public required int DocumentsHours { get; init; }

    /// <summary>Minutes and resolution not sent after so long are found.</summary>
    public required int PublicationHours { get; init; }

    /// <summary>How long after the end of a month or quarter what is missing in it is found.</summary>
    public required int GraceDays { get; init; }

    /// <summary>A meeting moved more often than this is found.</summary>
    public required int Moves { get; init; }

    /// <summary>Meetings missed in a row at which a member is to be reminded.</summary>
    public required int AbsencesToRemind { get; init; }

    /// <summary>More missed in a row than this breaks the attendance criterion.</summary>
    public required int AbsencesAllowed { get; init; }

    /// <summary>So many regular meetings in a row with the same self-score, line by line, are found.</summary>
    public required int IdenticalScores { get; init; }

    /// <summary>A meeting without a self-score after so many days is found.</summary>
    public required int SelfScoreDays { get; init; }

    /// <summary>A year's plan is registered by this day of the year.</summary>
    public required int PlanByDayOfYear { get; init; }

    /// <summary>A cell that is new has at least so long to register its plan.</summary>
    public required int PlanDaysForNewCells { get; init; }
}
