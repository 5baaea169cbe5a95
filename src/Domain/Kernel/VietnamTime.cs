namespace ChiBo.Domain.Kernel;

/// <summary>The local time of every meeting: UTC+07:00, the whole year. Viet Nam has no daylight saving time.</summary>
public static class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    public static DateOnly DateOf(DateTimeOffset at) => DateOnly.FromDateTime(at.ToOffset(Offset).DateTime);

    public static DateTimeOffset At(DateOnly date, TimeOnly time) => new DateTimeOffset(date, time, Offset).ToUniversalTime();
}
