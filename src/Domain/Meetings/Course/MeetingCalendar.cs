using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>When a meeting may be set to.</summary>
internal static class MeetingCalendar
{
    /// <summary>
    /// A regular meeting is planned in its month: a month that ended without one is a finding, not a date.
    /// </summary>
    public static Refusal? Check(MeetingKind kind, Month month, DateTimeOffset scheduledAt, DateTimeOffset at)
    {
        if (scheduledAt < at) return MeetingRefusals.InThePast;
        if (IsTooFar(month, scheduledAt, at)) return MeetingRefusals.TooFar;
        return kind == MeetingKind.Regular && Month.At(scheduledAt) != month ? MeetingRefusals.OutsideItsMonth : null;
    }

    /// <summary>A regular meeting that cannot be held in its month may be moved to the days for which the month waits.</summary>
    public static Refusal? CheckMove(
        MeetingState meeting, DateTimeOffset scheduledAt, MeetingRules rules, DateTimeOffset at)
    {
        if (scheduledAt < at) return MeetingRefusals.InThePast;
        if (IsTooFar(meeting.Month, scheduledAt, at)) return MeetingRefusals.TooFar;
        return meeting.Kind == MeetingKind.Regular
            && (Month.At(scheduledAt) < meeting.Month
                || scheduledAt >= CountedMonth.EndOf(meeting.Month, rules.LateDays))
            ? MeetingRefusals.OutsideItsMonth
            : null;
    }

    /// <summary>A month that is over, and for which nobody waits any more, is not met.</summary>
    public static Refusal? CheckOpening(MeetingState meeting, MeetingRules rules, DateTimeOffset at) =>
        meeting.Kind == MeetingKind.Regular && at >= CountedMonth.EndOf(meeting.Month, rules.LateDays)
            ? MeetingRefusals.MonthOver(meeting.Month.LastDay.AddDays(rules.LateDays))
            : null;

    /// <summary>A year that only a typing error gives.</summary>
    private static bool IsTooFar(Month month, DateTimeOffset scheduledAt, DateTimeOffset at)
    {
        var (first, last) = (Month.At(at).Plus(-MeetingLimits.MonthsBack), Month.At(at).Plus(MeetingLimits.MonthsAhead));
        return Month.At(scheduledAt) > last || month > last || month < first;
    }
}
