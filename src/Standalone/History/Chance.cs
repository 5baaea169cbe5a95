using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ChiBo.Standalone.History;

/// <summary>
/// Chance that does not depend on order: what is drawn follows from the seed and from what it is drawn for, so that a
/// history that was cut off goes on as the same one.
/// </summary>
internal sealed class Chance(ulong seed, string subject)
{
    /// <summary>The chances of something within this.</summary>
    public Chance Of(string part) => new(seed, $"{subject}/{part}");

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public double Share(string what) => (BinaryPrimitives.ReadUInt64LittleEndian(Bytes(what)) >> 11) * (1.0 / (1UL << 53));

    public bool Happens(string what, double probability) => Share(what) < probability;

    /// <summary>A whole number, both ends included.</summary>
    public int Between(string what, int least, int most) => least + (int)(Share(what) * (most - least + 1));

    public T One<T>(string what, IReadOnlyList<T> among) => among[Between(what, 0, among.Count - 1)];

    /// <summary>32 bytes that look like no others.</summary>
    public byte[] Bytes(string what) => SHA256.HashData(Encoding.UTF8.GetBytes($"{seed}|{subject}|{what}"));
}
