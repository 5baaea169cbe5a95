using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Projections.Reports;

/// <summary>Months as the read model writes them: <c>2026-11</c>. Their order is the text's.</summary>
internal static class Months
{
    /// <summary>The first instant after the month, in Viet Nam.</summary>
    /// <exception cref="FormatException">It is no month.</exception>
    public static DateTimeOffset EndOf(string month) =>
        VietnamTime.At(DateOnly.ParseExact(month + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(1), TimeOnly.MinValue);
}
