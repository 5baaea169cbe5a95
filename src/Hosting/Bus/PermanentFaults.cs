using System.Text.Json;
using ChiBo.Hosting.SetAside;

namespace ChiBo.Hosting.Bus;

/// <summary>
/// Faults that a message brings with it: it fails the same way however often it is tried, so it goes to its error queue at once
/// and takes no time from others.
/// </summary>
internal static class PermanentFaults
{
    public static bool Are(Exception fault) => fault switch
    {
        ArgumentException or FormatException or ArithmeticException or InvalidCastException or IndexOutOfRangeException
            or NullReferenceException or NotSupportedException or KeyNotFoundException or JsonException => true,
        System.Data.Common.DbException => SetAsideRecords.IsOfTheRecord(fault),
        _ => false,
    };
}
