using System.Buffers.Binary;
using Orleans.Identity;

namespace Orleans.AdoNet;

/// <summary>
/// What stored rows are found by: XXH32 with its four bytes in reverse. The name is the older hash's; the test vectors are
/// not its values.
/// </summary>
internal static class JenkinsHash
{
    public static int Compute(ReadOnlySpan<byte> data) =>
        unchecked((int)BinaryPrimitives.ReverseEndianness(XxHash.Compute(data)));
}
