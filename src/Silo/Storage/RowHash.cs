using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ChiBo.Silo.Storage;

/// <summary>
/// The hash by which AdoNet grain storage finds its rows: XXH32 with seed 0, its four bytes in reverse. Rows hold it, so it
/// can never change.
/// </summary>
public static class RowHash
{
    private const uint P1 = 2654435761, P2 = 2246822519, P3 = 3266489917, P4 = 668265263, P5 = 374761393;

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
        var rest = bytes;
        var hash = P5;
        if (rest.Length >= 16) hash = Stripes(ref rest);
        hash += (uint)bytes.Length;
        for (; rest.Length >= 4; rest = rest[4..]) hash = BitOperations.RotateLeft(hash + (Word(rest) * P3), 17) * P4;
        foreach (var one in rest) hash = BitOperations.RotateLeft(hash + (one * P5), 11) * P1;
        hash = (hash ^ (hash >> 15)) * P2;
        hash = (hash ^ (hash >> 13)) * P3;
        return unchecked((int)BinaryPrimitives.ReverseEndianness(hash ^ (hash >> 16)));
    }

    private static uint Stripes(ref ReadOnlySpan<byte> rest)
    {
        var (a, b, c, d) = (unchecked(P1 + P2), P2, 0u, unchecked(0u - P1));
        for (; rest.Length >= 16; rest = rest[16..])
        {
            a = Round(a, Word(rest));
            b = Round(b, Word(rest[4..]));
            c = Round(c, Word(rest[8..]));
            d = Round(d, Word(rest[12..]));
        }

        return BitOperations.RotateLeft(a, 1) + BitOperations.RotateLeft(b, 7)
            + BitOperations.RotateLeft(c, 12) + BitOperations.RotateLeft(d, 18);
    }

    private static uint Round(uint lane, uint word) => BitOperations.RotateLeft(lane + (word * P2), 13) * P1;

    private static uint Word(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
