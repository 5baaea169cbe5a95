using System.Globalization;

namespace ChiBo.Domain.Lists;

/// <summary>What stands above a column of a list.</summary>
/// <param name="Place">From 0.</param>
/// <param name="Letter">The column's letter in a sheet; null in a text.</param>
/// <param name="Text">Its heading with those above it; empty when it has none.</param>
/// <param name="Group">The place whose heading it is: another one where a heading is merged over several
/// columns.</param>
public sealed record ListHeading(int Place, string? Letter, string Text, int Group)
{
    /// <summary>The column in words that a person finds it by.</summary>
    public string Words =>
        (Letter, Text.Length) switch
        {
            (null, 0) => $"thứ {(Place + 1).ToString(CultureInfo.InvariantCulture)} (không có tiêu đề)",
            (null, _) => $"“{Text}”",
            (_, 0) => $"{Letter} (không có tiêu đề)",
            _ => $"{Letter} “{Text}”",
        };
}
