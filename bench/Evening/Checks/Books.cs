using ChiBo.Evening.Rooms;

namespace ChiBo.Evening.Checks;

/// <summary>What was acknowledged against what is kept.</summary>
internal static class Books
{
    /// <summary>Each order that was lost, kept twice, or kept though nobody was told so; empty when the books agree.</summary>
    public static IReadOnlyList<string> Compare(string meeting, IEnumerable<Deed> acknowledged, IEnumerable<Deed> kept)
    {
        var open = new Dictionary<Deed, int>();
        foreach (var deed in acknowledged) open[deed] = open.GetValueOrDefault(deed) + 1;
        foreach (var deed in kept) open[deed] = open.GetValueOrDefault(deed) - 1;
        return
        [
            .. open.Where(d => d.Value != 0).Select(d => d.Value > 0
                ? $"{meeting}: {d.Key.Action} of {d.Key.Who} was acknowledged and is lost ({d.Value})"
                : $"{meeting}: {d.Key.Action} of {d.Key.Who} is kept and was not acknowledged ({-d.Value})"),
        ];
    }
}
