using System.Globalization;

namespace ChiBo.Domain.Meetings;

/// <summary>Ids within a meeting: a letter and a number that is never given twice.</summary>
internal static class NextId
{
    /// <param name="last">The newest id of its kind so far; null when there is none.</param>
    public static string After(char letter, string? last)
    {
        var before = last is null ? 0 : int.Parse(last.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{letter}{before + 1}");
    }
}
