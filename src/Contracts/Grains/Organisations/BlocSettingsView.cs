namespace ChiBo.Contracts.Grains.Organisations;

/// <summary>What a bloc decides for all its cells.</summary>
[GenerateSerializer, Immutable, Alias("bloc.settings")]
public sealed record BlocSettingsView
{
    /// <summary>Secret ballots may be electronic; otherwise they are on paper.</summary>
    [Id(0)] public bool ElectronicSecretBallots { get; init; }

    /// <summary>Attendance below this share is a finding, 1-100.</summary>
    [Id(1)] public int AttendancePercent { get; init; }

    /// <summary>A meeting shorter than this is a finding, in minutes.</summary>
    [Id(2)] public int MinimumMinutes { get; init; }

    /// <summary>Fewer ordinary members speaking than this share is a finding, 1-100.</summary>
    [Id(3)] public int OrdinarySpeakersPercent { get; init; }

    /// <summary>Minutes unsigned after so many days are a finding.</summary>
    [Id(4)] public int UnsignedDays { get; init; }

    /// <summary>A self-score over the observers' by more than so many points is a finding.</summary>
    [Id(5)] public int SelfOverObserverPoints { get; init; }

    /// <summary>At most this share of an organisation's well-rated cells may be rated excellent, 1-100.</summary>
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
