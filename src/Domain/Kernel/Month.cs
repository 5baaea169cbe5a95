using System.Globalization;
using System.Text.Json.Serialization;

namespace ChiBo.Domain.Kernel;

/// <summary>A calendar month, written <c>2026-11</c>: the beat of everything that a cell does.</summary>
[JsonConverter(typeof(MonthConverter))]
public readonly record struct Month : IComparable<Month>
{
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    private readonly int _sinceYearZero;

    /// <exception cref="ArgumentOutOfRangeException">The year is not 2000-2199, or the number not 1-12.</exception>
    public Month(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12);
        _sinceYearZero = (year * 12) + number - 1;
    }

    /// <summary>The default value: a text that was no month.</summary>
    public bool IsNone => _sinceYearZero == 0;

    public int Year => _sinceYearZero / 12;

    /// <summary>1 to 12.</summary>
    public int Number => (_sinceYearZero % 12) + 1;

    /// <summary>1 to 4.</summary>
    public int Quarter => ((Number - 1) / 3) + 1;

    public DateOnly FirstDay => new(Year, Number, 1);

    public DateOnly LastDay => new(Year, Number, DateTime.DaysInMonth(Year, Number));

    /// <summary>The month of a date; the first or last there is for one that lies outside them.</summary>
    public static Month Of(DateOnly date) =>
        date.Year < FirstYear ? new Month(FirstYear, 1)
        : date.Year > LastYear ? new Month(LastYear, 12)
        : new Month(date.Year, date.Month);

    /// <summary>The month in Viet Nam at that instant.</summary>
    public static Month At(DateTimeOffset at) => Of(VietnamTime.DateOf(at));

    /// <summary>Some months later, or before; the first or last there is where that lies outside them.</summary>
    public Month Plus(int months)
    {
        var number = long.Clamp((long)_sinceYearZero + months, FirstYear * 12L, (LastYear * 12L) + 11);
        return new Month((int)number / 12, ((int)number % 12) + 1);
    }

    /// <exception cref="FormatException">The text is not a month.</exception>
    public static Month Parse(string text) =>
        TryParse(text, out var month) ? month : throw new FormatException($"'{text}' is not a month.");

    public static bool TryParse(string? text, out Month month)
    {
        month = default;
        if (text is not { Length: 7 } || text[4] != '-') return false;
        if (!int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return false;
        if (!int.TryParse(text.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return false;
        if (year is < FirstYear or > LastYear || number is < 1 or > 12) return false;
        month = new Month(year, number);
        return true;
    }

    public int CompareTo(Month other) => _sinceYearZero.CompareTo(other._sinceYearZero);

    public static bool operator <(Month left, Month right) => left.CompareTo(right) < 0;

    public static bool operator >(Month left, Month right) => left.CompareTo(right) > 0;

    public static bool operator <=(Month left, Month right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Month left, Month right) => left.CompareTo(right) >= 0;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Number:00}");
}
