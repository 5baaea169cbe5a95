namespace ChiBo.Demo;

/// <summary>How many members each cell has: 3 to 60, most about 12, exactly the bloc's members together.</summary>
internal static class CellSizes
{
    public const int Smallest = 3;
    public const int Largest = 60;

    private static readonly ((int Least, int Most) Range, int Weight)[] Shares =
    [
        ((3, 5), 10), ((6, 8), 22), ((9, 12), 30), ((13, 16), 20), ((17, 22), 10), ((23, 35), 6), ((36, 59), 2),
    ];

    public static int[] Draw(SplitMix64 random, int cells, int members)
    {
        var sizes = new int[cells];
        (sizes[0], sizes[1]) = (Largest, Smallest);
        for (var i = 2; i < cells; i++)
        {
            var (least, most) = random.Pick(Shares);
            sizes[i] = random.Between(least, most);
        }

        for (var missing = members - sizes.Sum(); missing != 0; missing -= Math.Sign(missing))
        {
            // Cells of ordinary size take the difference: the ends of the range stay as they are.
            var ordinary = Enumerable.Range(2, cells - 2).Where(i => sizes[i] is > 5 and < 30).ToArray();
            sizes[random.Pick(ordinary)] += Math.Sign(missing);
        }

        return sizes;
    }
}
