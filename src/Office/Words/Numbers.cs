using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Office.Words;

/// <summary>Numbers as they are written in Viet Nam: a comma before the decimals.</summary>
internal static class Numbers
{
    private static readonly NumberFormatInfo Format = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "." };

    public static string Of(decimal number) => number.ToString("0.##", Format);

    public static string Percent(decimal percent) => $"{percent.ToString("0.#", Format)}%";

    /// <summary>A share with one decimal, rounded down; in words when there is nothing to take it of.</summary>
    public static string Percent(int part, int whole) =>
        Share.Of(part, whole) is { } share ? Percent(share) : "không tính";
}
