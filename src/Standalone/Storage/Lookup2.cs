using System.Buffers.Binary;
using System.Text;

namespace ChiBo.Standalone.Storage;

/// <summary>
/// The hash by which AdoNet grain storage finds its rows: Bob Jenkins' lookup2 of 1996. Rows hold it, so it can never change.
/// </summary>
internal static class Lookup2
{
    private const uint GoldenRatio = 0x9e3779b9;

    /// <summary>The hash of a grain's key, whose bytes AdoNet storage reads backwards.</summary>
    public static int OfKey(string key)
    {
        var bytes = Encoding.UTF8.GetBytes(key);
        Array.Reverse(bytes);
        return Of(bytes);
    }

    public static int OfStateName(string name) => Of(Encoding.UTF8.GetBytes(name));

    private static int Of(ReadOnlySpan<byte> bytes)
    {
        var (a, b, c) = (GoldenRatio, GoldenRatio, 0u);
        var rest = bytes;
        for (; rest.Length >= 12; rest = rest[12..])
        {
            a += BinaryPrimitives.ReadUInt32LittleEndian(rest);
            b += BinaryPrimitives.ReadUInt32LittleEndian(rest[4..]);
            c += BinaryPrimitives.ReadUInt32LittleEndian(rest[8..]);
            Mix(ref a, ref b, ref c);
        }

        c += (uint)bytes.Length;
        for (var i = 0; i < rest.Length; i++)
        {
            uint value = rest[i];
            if (i < 4) a += value << (8 * i);
            else if (i < 8) b += value << (8 * (i - 4));
            else c += value << (8 * (i - 7)); // the lowest byte of c holds the length
        }

        Mix(ref a, ref b, ref c);
        return unchecked((int)c);
    }

    private static void Mix(ref uint a, ref uint b, ref uint c)
    {
        unchecked
        {
            a -= b; a -= c; a ^= c >> 13;
            b -= c; b -= a; b ^= a << 8;
            c -= a; c -= b; c ^= b >> 13;
            a -= b; a -= c; a ^= c >> 12;
            b -= c; b -= a; b ^= a << 16;
            c -= a; c -= b; c ^= b >> 5;
            a -= b; a -= c; a ^= c >> 3;
            b -= c; b -= a; b ^= a << 10;
            c -= a; c -= b; c ^= b >> 15;
        }
    }
}
