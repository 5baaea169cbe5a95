using ChiBo.Domain.Kernel;

namespace ChiBo.Inspection.Records;

/// <summary>Instants as both databases compare them: microseconds since 1970.</summary>
internal static class Microseconds
{
    public static long Of(DateTimeOffset at) => (at - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;

    public static DateTimeOffset ToInstant(long microseconds) => DateTimeOffset.UnixEpoch.AddMicroseconds(microseconds);

    /// <summary>Days of Viet Nam since 1970.</summary>
    public static long DayOf(DateTimeOffset at) =>
        VietnamTime.DateOf(at).DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber;
}
