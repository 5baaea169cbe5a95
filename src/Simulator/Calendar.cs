using System.Globalization;

namespace ChiBo.Simulator;

/// <summary>The instants of one cell's month: when who does what, at UTC+07:00.</summary>
internal sealed class Calendar(string month, int day, TimeOnly time)
{
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);

    private readonly DateTimeOffset _start = new(
        DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(day - 1), time, VietNam);

    /// <summary>When the meeting is to begin.</summary>
    public DateTimeOffset Start => _start;

    public DateTimeOffset DaysBefore(double days) => _start - TimeSpan.FromDays(days);

    public DateTimeOffset Minute(double minute) => _start + TimeSpan.FromMinutes(minute);

    public DateTimeOffset HoursAfter(double hours) => _start + TimeSpan.FromHours(hours);
}
