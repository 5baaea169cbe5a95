using System.Globalization;

namespace ChiBo.Office.Words;

/// <summary>Names of party bodies as they stand at the head of a paper.</summary>
internal static class Bodies
{
    private const string Organisation = "Đảng bộ ";
    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>An organisation issues papers through its committee: Đảng bộ X signs as ĐẢNG ỦY X.</summary>
    public static string Superior(string name) =>
        Upper(name.StartsWith(Organisation, StringComparison.OrdinalIgnoreCase) ? $"Đảng ủy {name[Organisation.Length..]}" : name);

    public static string Cell(string name) =>
        Upper(name.StartsWith("Chi bộ", StringComparison.OrdinalIgnoreCase) ? name : $"Chi bộ {name}");

    public static string Upper(string text) => text.ToUpper(Vietnamese);
}
