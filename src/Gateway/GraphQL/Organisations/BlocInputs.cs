using ChiBo.Contracts.Grains.Organisations;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>A bloc begins to use the platform, under an id of lower-case letters, digits and hyphens.</summary>
public sealed record RegisterBlocInput([property: ID] string Id, string Name);

/// <summary>A bloc takes another name.</summary>
public sealed record RenameBlocInput(string Name, [property: ID] string? BlocId = null);

/// <summary>The bloc's choices, all of them.</summary>
public sealed record ChangeBlocSettingsInput(BlocSettingsInput Settings, [property: ID] string? BlocId = null);

/// <summary>What a bloc decides for all its cells.</summary>
/// <param name="ElectronicSecretBallots">Secret ballots may be electronic; otherwise they are on paper.</param>
/// <param name="AttendancePercent">Attendance below this share is a finding, 1-100.</param>
/// <param name="MinimumMinutes">A meeting shorter than this is a finding, in minutes.</param>
/// <param name="OrdinarySpeakersPercent">Fewer ordinary members speaking than this share is a finding, 1-100.</param>
/// <param name="UnsignedDays">Minutes unsigned after so many days are a finding.</param>
/// <param name="SelfOverObserverPoints">
/// A self-score over the observers' by more than so many points is a finding.
/// </param>
/// <param name="ExcellentPercent">
/// At most this share of an organisation's well-rated cells may be rated excellent, 1-100.
/// </param>
/// <param name="LateMeetingDays">
/// Days after a month's end in which its regular meeting may still be held, 0-31; null keeps what was chosen.
/// </param>
/// <param name="CountTemporaryMembers">
/// Whether members who are temporarily in a cell are in its base of attendance; they never vote there. Null keeps what was
/// chosen.
/// </param>
public sealed record BlocSettingsInput(
    bool ElectronicSecretBallots,
    int AttendancePercent,
    int MinimumMinutes,
    int OrdinarySpeakersPercent,
    int UnsignedDays,
    int SelfOverObserverPoints,
    int ExcellentPercent,
    int? LateMeetingDays = null,
    bool? CountTemporaryMembers = null)
{
    internal BlocSettingsView ToSettings() => new()
    {
        ElectronicSecretBallots = ElectronicSecretBallots,
        AttendancePercent = AttendancePercent,
        MinimumMinutes = MinimumMinutes,
        OrdinarySpeakersPercent = OrdinarySpeakersPercent,
        UnsignedDays = UnsignedDays,
        SelfOverObserverPoints = SelfOverObserverPoints,
        ExcellentPercent = ExcellentPercent,
        LateMeetingDays = LateMeetingDays,
        CountTemporaryMembers = CountTemporaryMembers,
    };
}

/// <summary>The days of one year that the bloc announces; replaces what it announced for that year before.</summary>
public sealed record SetCalendarInput(int Year, IReadOnlyList<CalendarDayInput> Days, [property: ID] string? BlocId =
    null);

/// <summary>A day that the bloc announces: a deadline, a holiday, a conference.</summary>
public sealed record CalendarDayInput(DateOnly On, string Title);
