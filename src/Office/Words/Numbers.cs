using System.Globalization;

namespace ChiBo.Office.Words;

/// <summary>Numbers as they are written in Viet Nam: a comma before the decimals.</summary>
internal static class Numbers
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static string Of(decimal number) => number.ToString("0.##", Format);

    public static string Percent(decimal percent) => $"{percent.ToString("0.#", Format)}%";

    /// <summary>With one decimal, rounded down: nobody reaches a threshold by rounding.</summary>
    public static string Percent(int part, int whole) => whole <= 0 ? "không tính" : Percent(part * 1000L / whole / 10m);
}
