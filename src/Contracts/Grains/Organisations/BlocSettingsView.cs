namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>
/// What a bloc decides for all its cells: thresholds for findings, and how secret votes and Excellent are had.
/// </summary>
[GenerateSerializer, Immutable, Alias("bloc.settings")]
public sealed record BlocSettingsView
{
    /// <summary>
    /// True allows secret ballots on the members' devices (decision 0006); otherwise they are on paper.
    /// </summary>
    [Id(0)] public bool ElectronicSecretBallots { get; init; }

    /// <summary>Attendance of a meeting under so many percent is the finding <c>attendance-low</c>; 1 to 100.</summary>
    [Id(1)] public int AttendancePercent { get; init; }

    /// <summary>A meeting shorter than so many minutes of time is the finding <c>meeting-short</c>.</summary>
    [Id(2)] public int MinimumMinutes { get; init; }

    /// <summary>
    /// When fewer percent of the members without a position speak, it is the finding <c>leaders-only</c>; 1 to 100.
    /// </summary>
    [Id(3)] public int OrdinarySpeakersPercent { get; init; }

    /// <summary>Minutes unsigned so many days after the close are the finding <c>minutes-unsigned</c>.</summary>
    [Id(4)] public int UnsignedDays { get; init; }

    /// <summary>
    /// A self-score that exceeds the observers' by more than so many points is the finding <c>self-score-high</c>.
    /// </summary>
    [Id(5)] public int SelfOverObserverPoints { get; init; }

    /// <summary>
    /// At most so many percent of an organisation's cells rated Good or better may be Excellent; 1 to 100 (rubrics.md).
    /// </summary>
    [Id(6)] public int ExcellentPercent { get; init; }

    /// <summary>
    /// Days after a month's end in which its regular meeting may still be held, 0-31. Null keeps what was chosen.
    /// </summary>
    [Id(7)] public int? LateMeetingDays { get; init; }

    /// <summary>
    /// Whether members who are temporarily in a cell are in its base of attendance. They never vote there. Null keeps what
    /// was chosen.
    /// </summary>
    [Id(8)] public bool? CountTemporaryMembers { get; init; }
}
