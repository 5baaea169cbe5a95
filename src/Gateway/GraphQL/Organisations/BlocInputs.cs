using ChiBo.Contracts.Grains.Organisations;

namespace ChiBo.Gateway.GraphQL.Organisations;

/// <summary>A bloc begins to use the platform, under an id of lower-case letters, digits and hyphens.</summary>
/// <param name="Id">Lower-case letters, digits and hyphens, such as <c>khoi-mau</c>; never changed afterwards.</param>
/// <param name="Name">What the bloc is called, at most 200 characters.</param>
public sealed record RegisterBlocInput([property: ID] string Id, string Name);

/// <summary>A bloc takes another name.</summary>
/// <param name="Name">What the bloc is called, at most 200 characters.</param>
/// <param name="BlocId">The bloc meant; may be missing where the caller serves only one.</param>
public sealed record RenameBlocInput(string Name, [property: ID] string? BlocId = null);

/// <summary>All choices of the bloc, in place of those before.</summary>
/// <param name="Settings">All choices of the bloc: they replace those before.</param>
/// <param name="BlocId">The bloc meant; may be missing where the caller serves only one.</param>
public sealed record ChangeBlocSettingsInput(BlocSettingsInput Settings, [property: ID] string? BlocId = null);

/// <summary>
/// What a bloc decides for all its cells: thresholds for findings, and how secret votes and Excellent are had.
/// </summary>
/// <param name="ElectronicSecretBallots">
/// True allows secret ballots on the members' devices (decision 0006); otherwise they are on paper.
/// </param>
/// <param name="AttendancePercent">
/// Attendance of a meeting under so many percent is the finding <c>attendance-low</c>; 1 to 100.
/// </param>
/// <param name="MinimumMinutes">
/// A meeting shorter than so many minutes of time is the finding <c>meeting-short</c>.
/// </param>
/// <param name="OrdinarySpeakersPercent">
/// When fewer percent of the members without a position speak, it is the finding <c>leaders-only</c>; 1 to 100.
/// </param>
/// <param name="UnsignedDays">
/// Minutes unsigned so many days after the close are the finding <c>minutes-unsigned</c>.
/// </param>
/// <param name="SelfOverObserverPoints">
/// A self-score that exceeds the observers' by more than so many points is the finding <c>self-score-high</c>.
/// </param>
/// <param name="ExcellentPercent">
/// At most so many percent of an organisation's cells rated Good or better may be Excellent; 1 to 100 (rubrics.md).
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
/// <param name="Year">The year whose days are replaced.</param>
/// <param name="Days">All days of that year, at most 366.</param>
/// <param name="BlocId">The bloc meant; may be missing where the caller serves only one.</param>
public sealed record SetCalendarInput(int Year, IReadOnlyList<CalendarDayInput> Days, [property: ID] string? BlocId =
    null);

/// <summary>A day that the bloc announces: a deadline, a holiday, a conference.</summary>
/// <param name="On">The day, in the year that is set.</param>
/// <param name="Title">What is on that day, at most 500 characters.</param>
public sealed record CalendarDayInput(DateOnly On, string Title);
