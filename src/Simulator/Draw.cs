using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Simulator;

/// <summary>
/// Chance that does not depend on order: what is drawn follows from the seed and from what it is drawn for, so that an
/// interrupted run, or one with other parallelism, draws the same.
/// </summary>
internal sealed class Draw(int seed)
{
    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Share(string what)
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{what}"), hash);
        return (BinaryPrimitives.ReadUInt64LittleEndian(hash) >> 11) * (1.0 / (1UL << 53));
    }

    /// <summary>Whether something with this probability happens.</summary>
    public bool Happens(string what, double probability) => Share(what) < probability;

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(string what, int least, int most) => least + (int)(Share(what) * (most - least + 1));

    public T One<T>(string what, IReadOnlyList<T> among) => among[Between(what, 0, among.Count - 1)];
}
