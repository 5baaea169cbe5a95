namespace Orleans.AdoNet;

/// <summary>Bob Jenkins' "lookup2" hash of 1996, initial value 0: what stored rows are found by.</summary>
internal static class JenkinsHash
{
    public static int Compute(ReadOnlySpan<byte> data)
    {
        uint a = 0x9e3779b9, b = a, c = 0;
        var rest = data;
        for (; rest.Length >= 12; rest = rest[12..])
        {
            a += Word(rest, 0, 4);
            b += Word(rest, 4, 4);
            c += Word(rest, 8, 4);
            Mix(ref a, ref b, ref c);
        }

        // the lowest byte of c holds the length, so the tail starts above it
        c += (uint)data.Length;
        a += Word(rest, 0, 4);
        b += Word(rest, 4, 4);
        c += Word(rest, 8, 3) << 8;
        Mix(ref a, ref b, ref c);
        return unchecked((int)c);
    }

    private static uint Word(ReadOnlySpan<byte> data, int from, int count)
    {
        uint word = 0;
        for (var i = 0; i < count && from + i < data.Length; i++)
        {
            word |= (uint)data[from + i] << (8 * i);
        }

        return word;
    }

    private static void Mix(ref uint a, ref uint b, ref uint c)
    {
        a = (a - b - c) ^ (c >> 13);
        b = (b - c - a) ^ (a << 8);
        c = (c - a - b) ^ (b >> 13);
        a = (a - b - c) ^ (c >> 12);
        b = (b - c - a) ^ (a << 16);
        c = (c - a - b) ^ (b >> 5);
        a = (a - b - c) ^ (c >> 3);
        b = (b - c - a) ^ (a << 10);
        c = (c - a - b) ^ (b >> 15);
    }
}
