using System.Collections.Immutable;
using ChiBo.Domain.Kernel;
using ChiBo.Domain.Meetings;

namespace ChiBo.Domain.Cells;

/// <summary>How many regular meetings in a row members have missed, up to a date.</summary>
internal sealed class AbsenceStreaks
{
    private readonly ImmutableArray<MeetingNote> _newestFirst;
    private readonly int _year;

    public AbsenceStreaks(CellState state, DateOnly before)
    {
        _year = before.Year;
        _newestFirst =
        [
            .. state.Meetings.Values
                .Where(m => m.Kind == MeetingKind.Regular && m.WasHeld() && VietnamTime.DateOf(m.ScheduledAt) < before)
                .OrderByDescending(m => m.Month)
                .ThenByDescending(m => m.ScheduledAt),
        ];
    }

    /// <summary>Missed with a reason, within the date's calendar year. Source: Hướng dẫn 12-HD/BTCTW.</summary>
    public int ExcusedOf(string memberId)
    {
        var streak = 0;
        foreach (var meeting in _newestFirst)
        {
            if (meeting.Month.Year != _year || !meeting.AbsentExcused.Contains(memberId)) return streak;
            streak++;
        }

        return streak;
    }

    /// <summary>Missed with or without a reason.</summary>
    public int Of(string memberId)
    {
        var streak = 0;
        foreach (var meeting in _newestFirst)
        {
            if (!meeting.AbsentExcused.Contains(memberId) && !meeting.AbsentUnexcused.Contains(memberId)) return streak;
            streak++;
        }

        return streak;
    }
}
