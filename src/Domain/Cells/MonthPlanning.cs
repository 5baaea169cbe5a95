using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Cells;

/// <summary>
/// The regular meetings that the platform plans by itself. Source: domain/process.md §3, "from the schedule".
/// </summary>
public static class MonthPlanning
{
    /// <summary>
    /// The day of a month, in Viet Nam, from which the next month is planned as well: most cells meet on the 3rd to the
    /// 5th, and the report and its committee's meeting come in the two weeks before.
    /// </summary>
    public const int NextMonthFromDay = 15;

    /// <summary>
    /// The meetings that are to be planned now, under the ids that they get. A month that has a regular meeting gets no
    /// second, whatever became of the first; a day that has passed is not made up for: a month without is a finding.
    /// </summary>
    public static ImmutableArray<ScheduledMonth> Missing(CellState state, DateTimeOffset at) =>
    [
        .. Due(at).Where(month => !state.Meetings.Values.Any(m => m.Month == month && m.Kind == MeetingKind.Regular))
            .Select(month => AsScheduled(state, month, FirstOf(month).In(state.Path).Value))
            .OfType<ScheduledMonth>()
            .Where(month => month.At > at),
    ];

    /// <summary>The meetings that stand where an older schedule put them and that nobody has touched.</summary>
    public static ImmutableArray<ScheduledMonth> Outdated(CellState state, DateTimeOffset at) =>
    [
        .. from note in state.Meetings.Values
           where note.FollowsSchedule && note.Month >= Month.At(at)
           let month = AsScheduled(state, note.Month, note.MeetingId)
           where month is not null && month.At > at && (month.At != note.ScheduledAt || month.Place != note.Place)
           orderby month.Month
           select month,
    ];

    private static MeetingName FirstOf(Month month) => new(month, MeetingKind.Regular, 1);

    private static IEnumerable<Month> Due(DateTimeOffset at)
    {
        var today = VietnamTime.DateOf(at);
        yield return Month.Of(today);
        if (today.Day >= NextMonthFromDay) yield return Month.Of(today).Plus(1);
    }

    private static ScheduledMonth? AsScheduled(CellState state, Month month, string meetingId) =>
        state.ScheduleFor(month) is { } schedule
            ? new ScheduledMonth(month, schedule.In(month), schedule.Place, meetingId)
            : null;
}
