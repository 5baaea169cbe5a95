using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Cells;

/// <summary>A month as the schedule wants it, and the regular meeting that is planned or was held in it.</summary>
/// <param name="Month">The month.</param>
/// <param name="At">When the schedule has its regular meeting (UTC).</param>
/// <param name="Place">Where.</param>
/// <param name="MeetingId">The regular meeting of the month that is not cancelled; null when there is none.</param>
public sealed record ScheduledMonth(Month Month, DateTimeOffset At, string Place, string? MeetingId)
{
    /// <summary>Null when no schedule was in force.</summary>
    public static ScheduledMonth? Of(CellState state, Month month)
    {
        if (state.ScheduleFor(month) is not { } schedule) return null;
        var meeting = state.Meetings.Values
            .Where(m => m.Month == month && m.Kind == MeetingKind.Regular && m.Phase != MeetingPhase.Cancelled)
            .MinBy(m => m.MeetingId, StringComparer.Ordinal);
        return new ScheduledMonth(month, schedule.In(month), schedule.Place, meeting?.MeetingId);
    }
}
