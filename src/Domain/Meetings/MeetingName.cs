using System.Globalization;
using ChiBo.Domain.Kernel;

namespace ChiBo.Domain.Meetings;

/// <summary>The last name of a meeting's path: month, kind and number, as in <c>2026-11-regular-1</c>.</summary>
/// <param name="Month">The month that it belongs to.</param>
/// <param name="Kind">What sort of meeting it is.</param>
/// <param name="Number">Among those of its kind in the month, from 1.</param>
public readonly record struct MeetingName(Month Month, MeetingKind Kind, int Number)
{
    private const int MonthLength = 7;
    private const int MaxNumber = 31;

    /// <summary>The path of the meeting in its cell.</summary>
    public ScopePath In(ScopePath cell) => cell.Child(ToString());

    public static bool TryParse(ScopePath path, out MeetingName name)
    {
        name = default;
        var text = path.Name;
        if (path.Depth != 4 || text.Length <= MonthLength || !Month.TryParse(text[..MonthLength], out var month))
            return false;
        var parts = text[MonthLength..].Split('-');
        if (parts.Length != 3 || parts[0].Length != 0 || !TryKind(parts[1], out var kind)) return false;
        if (!int.TryParse(parts[2], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return false;
        if (number is < 1 or > MaxNumber || parts[2][0] == '0') return false; // one meeting, one name
        name = new MeetingName(month, kind, number);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Month}-{Text(Kind)}-{Number}");

    private static string Text(MeetingKind kind) => kind switch
    {
        MeetingKind.Regular => "regular",
        MeetingKind.Thematic => "thematic",
        MeetingKind.Committee => "committee",
        MeetingKind.Extraordinary => "extraordinary",
        MeetingKind.Model => "model",
    };

    private static bool TryKind(string text, out MeetingKind kind)
    {
        foreach (var candidate in Enum.GetValues<MeetingKind>())
        {
            if (Text(candidate) != text) continue;
            kind = candidate;
            return true;
        }

        kind = default;
        return false;
    }
}
