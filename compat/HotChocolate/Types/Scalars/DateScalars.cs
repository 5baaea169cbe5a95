using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Xml;

namespace HotChocolate.Types.Scalars;

/// <summary>Dates and times, in ISO 8601.</summary>
internal static class DateScalars
{
    private static CultureInfo Invariant => CultureInfo.InvariantCulture;

    public static TextScalar<DateOnly> Date { get; } = new(
        "Date",
        "A date in ISO 8601: `2026-11-03`.",
        null,
        TryParseDate,
        FormatDate,
        TryConvertDate);

    public static TextScalar<DateOnly> LocalDate { get; } = new(
        "LocalDate",
        "A date without a time zone: `2026-11-03`.",
        null,
        TryParseDate,
        FormatDate,
        TryConvertDate);

    public static TextScalar<TimeOnly> LocalTime { get; } = new(
        "LocalTime",
        "A time of day without a time zone, of 24 hours: `19:30:00`.",
        null,
        (string text, out TimeOnly value) => TimeOnly.TryParseExact(
            text, ["HH:mm:ss", "HH:mm:ss.FFFFFFF"], Invariant, DateTimeStyles.None, out value),
        value => value.ToString("HH:mm:ss", Invariant));

    public static TextScalar<DateTime> LocalDateTime { get; } = new(
        "LocalDateTime",
        "A date and a time of day without a time zone: `2026-11-03T19:30:00`.",
        null,
        (string text, out DateTime value) => DateTime.TryParseExact(
            text,
            ["yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"],
            Invariant,
            DateTimeStyles.None,
            out value),
        value => value.ToString("yyyy-MM-dd'T'HH:mm:ss", Invariant));

    public static TextScalar<TimeSpan> TimeSpan { get; } = new(
        "TimeSpan",
        "A span of time in ISO 8601: `P1DT2H3M4S`.",
        null,
        TryParseDuration,
        XmlConvert.ToString);

    private static string FormatDate(DateOnly value) => value.ToString("yyyy-MM-dd", Invariant);

    private static bool TryParseDate(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", Invariant, DateTimeStyles.None, out value);

    private static bool TryConvertDate(object value, out DateOnly converted)
    {
        converted = value switch
        {
            DateTime time => DateOnly.FromDateTime(time),
            DateTimeOffset time => DateOnly.FromDateTime(time.DateTime),
            _ => default,
        };
        return value is DateTime or DateTimeOffset;
    }

    private static bool TryParseDuration(string text, [MaybeNullWhen(false)] out TimeSpan value)
    {
        try
        {
            value = XmlConvert.ToTimeSpan(text);
            return true;
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            value = default;
            return false;
        }
    }
}
