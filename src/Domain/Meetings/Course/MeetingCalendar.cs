using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings.Course;

/// <summary>When a meeting may be set to.</summary>
internal static class MeetingCalendar
{
    /// <summary>
    /// A regular meeting stays in its month: a month that ended without one is a finding, not a date.
    /// </summary>
    public static Refusal? Check(MeetingKind kind, Month month, DateTimeOffset scheduledAt, DateTimeOffset at)
    {
        if (scheduledAt < at) return MeetingRefusals.InThePast;
        var now = Month.At(at);
        if (Month.At(scheduledAt) > now.Plus(MeetingLimits.MonthsAhead) || month > now.Plus(MeetingLimits.MonthsAhead)
            || month < now.Plus(-MeetingLimits.MonthsBack))
            return MeetingRefusals.TooFar;
        return kind == MeetingKind.Regular && Month.At(scheduledAt) != month ? MeetingRefusals.OutsideItsMonth : null;
    }
}
