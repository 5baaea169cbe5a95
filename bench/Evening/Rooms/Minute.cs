namespace ChiBo.Evening.Rooms;

/// <summary>
/// The order in which people tap: each chair calls at a moment of the same minute, and the room answers within ten seconds.
/// </summary>
internal static class Minute
{
    private const double Window = 50;
    private const double Tapping = 10;

    public static IReadOnlyList<T> Shuffle<T>(IReadOnlyList<Room> rooms, int seed, Func<Room, IEnumerable<T>> taps)
    {
        var random = new Random(seed);
        var at = new List<(double At, T Tap)>();
        foreach (var room in rooms)
        {
            var called = random.NextDouble() * Window;
            at.AddRange(taps(room).Select(tap => (called + (random.NextDouble() * Tapping), tap)));
        }

        return [.. at.OrderBy(t => t.At).Select(t => t.Tap)];
    }
}
