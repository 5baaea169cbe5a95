using System.Buffers.Binary;
using System.Numerics;

namespace Orleans.Identity;

/// <summary>
/// XXH32 with seed 0, as its public specification describes it, with its bytes in the order in which the real packages
/// store it: the specification's big-endian form read as a little-endian number.
/// </summary>
internal static class XxHash
{
    private const uint P1 = 2654435761, P2 = 2246822519, P3 = 3266489917, P4 = 668265263, P5 = 374761393;

    public static uint Compute(ReadOnlySpan<byte> input)
    {
        var length = (uint)input.Length;
        uint hash;
        if (input.Length >= 16)
        {
            uint a = unchecked(P1 + P2), b = P2, c = 0, d = unchecked(0 - P1);
            do
            {
                a = Round(a, Read(input));
                b = Round(b, Read(input[4..]));
                c = Round(c, Read(input[8..]));
                d = Round(d, Read(input[12..]));
                input = input[16..];
            }
            while (input.Length >= 16);
            hash = BitOperations.RotateLeft(a, 1) + BitOperations.RotateLeft(b, 7)
                 + BitOperations.RotateLeft(c, 12) + BitOperations.RotateLeft(d, 18);
        }
        else
        {
            hash = P5;
        }

        hash += length;
        for (; input.Length >= 4; input = input[4..])
        {
            hash = BitOperations.RotateLeft(hash + (Read(input) * P3), 17) * P4;
        }

        foreach (var one in input)
        {
            hash = BitOperations.RotateLeft(hash + (one * P5), 11) * P1;
        }

        hash = (hash ^ (hash >> 15)) * P2;
        hash = (hash ^ (hash >> 13)) * P3;
        return BinaryPrimitives.ReverseEndianness(hash ^ (hash >> 16));
    }

    private static uint Round(uint lane, uint word) => BitOperations.RotateLeft(lane + (word * P2), 13) * P1;

    private static uint Read(ReadOnlySpan<byte> input) => BinaryPrimitives.ReadUInt32LittleEndian(input);
}
