using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;
using ChiBo.Domain.Meetings.Attendance;

namespace ChiBo.Domain.Organisations;

/// <summary>
/// What a bloc decides for all its cells. Source of the figures: domain/process.md §4 and §6, rubrics.md.
/// </summary>
/// <param name="ElectronicSecretBallots">Secret ballots may be electronic; otherwise they are on paper.</param>
/// <param name="AttendancePercent">Attendance below this share is a finding, 1-100.</param>
/// <param name="MinimumMinutes">A meeting shorter than this is a finding, 1-480.</param>
/// <param name="OrdinarySpeakersPercent">A smaller share of ordinary members who spoke is a finding, 1-100.</param>
/// <param name="UnsignedDays">Minutes unsigned after so many days are a finding, 1-60.</param>
/// <param name="SelfOverObserverPoints">A self-score over the observers' by more than this is a finding, 1-100.</param>
/// <param name="ExcellentPercent">At most this share of an organisation's well-rated cells is excellent, 1-100.</param>
public sealed record BlocSettings(
    bool ElectronicSecretBallots,
    int AttendancePercent,
    int MinimumMinutes,
    int OrdinarySpeakersPercent,
    int UnsignedDays,
    int SelfOverObserverPoints,
    int ExcellentPercent)
{
    public static BlocSettings Default { get; } = new(false, 85, 90, 30, 5, 10, 20);

    /// <summary>
    /// Days after a month's end in which its regular meeting may still be held, 0-31; null for what is usual.
    /// </summary>
    public int? LateMeetingDays { get; init; }

    /// <summary>
    /// Whether who is temporarily in a cell is in its base of attendance; null for what is usual: they are not.
    /// </summary>
    public bool? CountTemporaryMembers { get; init; }

    /// <summary>What follows for the meetings of the bloc's cells.</summary>
    public MeetingRules ToMeetingRules() => new(
        LateMeetingDays ?? CountedMonth.DefaultLateDays,
        CountTemporaryMembers == true ? TemporaryMembers.InAttendanceBase : TemporaryMembers.Apart);

    /// <summary>Null when every figure is within its range.</summary>
    public Refusal? Check() =>
        Range("attendancePercent", AttendancePercent, 100)
        ?? Range("minimumMinutes", MinimumMinutes, 480)
        ?? Range("ordinarySpeakersPercent", OrdinarySpeakersPercent, 100)
        ?? Range("unsignedDays", UnsignedDays, 60)
        ?? Range("selfOverObserverPoints", SelfOverObserverPoints, 100)
        ?? Range("excellentPercent", ExcellentPercent, 100)
        ?? (LateMeetingDays is < 0 or > CountedMonth.MostLateDays ? CommonRefusals.InvalidValue("lateMeetingDays") : null);

    private static Refusal? Range(string field, int value, int most) =>
        value < 1 || value > most ? CommonRefusals.InvalidValue(field) : null;
}
