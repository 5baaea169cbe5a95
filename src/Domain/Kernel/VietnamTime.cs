namespace ChiBo.Domain.Kernel;

/// <summary>
/// The local time of every meeting: UTC+07:00, the whole year. Viet Nam has no daylight saving time. No date and no instant
/// makes these functions fail: at the ends of time they stay there.
/// </summary>
public static class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The instant on a clock in Viet Nam.</summary>
    public static DateTimeOffset Local(DateTimeOffset at) =>
        at.UtcDateTime > DateTime.MaxValue - Offset ? new DateTimeOffset(DateTime.MaxValue, Offset) : at.ToOffset(Offset);

    public static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at).DateTime);

    public static DateTimeOffset At(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time, DateTimeKind.Unspecified);
        return local - DateTime.MinValue < Offset
            ? DateTimeOffset.MinValue
            : new DateTimeOffset(local, Offset).ToUniversalTime();
    }

    /// <summary>Some days after a date, or before it.</summary>
    public static DateOnly After(this DateOnly date, int days) =>
        DateOnly.FromDayNumber((int)long.Clamp((long)date.DayNumber + days, 0, DateOnly.MaxValue.DayNumber));

    /// <summary>The first instant after a day in Viet Nam.</summary>
    public static DateTimeOffset EndOf(DateOnly date) =>
        date == DateOnly.MaxValue ? DateTimeOffset.MaxValue : At(date.AddDays(1), TimeOnly.MinValue);
}
