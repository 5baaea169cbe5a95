namespace ChiBo.Demo;

/// <summary>When and where a cell meets: nearly all between the 3rd and the 5th of the month.</summary>
internal sealed record MeetingPlan(int Day, TimeOnly Time, string Place)
{
    private static readonly (int, int)[] Days = [(3, 38), (4, 32), (5, 23), (2, 2), (6, 2), (8, 2), (10, 1)];

    private static readonly (TimeOnly, int)[] Times =
    [
        (new(7, 30), 20), (new(8, 0), 25), (new(14, 0), 25), (new(15, 30), 12), (new(16, 0), 10), (new(19, 30), 8),
    ];

    private static readonly string[] Rooms =
    [
        "Phòng họp tầng 1", "Phòng họp tầng 2", "Phòng họp tầng 3", "Hội trường A", "Hội trường B",
        "Phòng họp trực tuyến",
    ];

    public static MeetingPlan Draw(SplitMix64 random, string organisation) =>
        new(random.Pick(Days), random.Pick(Times), $"{random.Pick(Rooms)}, trụ sở {organisation}");
}
