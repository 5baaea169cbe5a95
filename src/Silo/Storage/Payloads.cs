using System.Runtime.InteropServices;

namespace ChiBo.Silo.Storage;

/// <summary>Serialised records as drivers of databases take them.</summary>
public static class Payloads
{
    /// <summary>The array that was written into, where it is all of it: records are large.</summary>
    public static byte[] Whole(this BinaryData data) =>
        MemoryMarshal.TryGetArray(data.ToMemory(), out var whole) && whole.Count == whole.Array!.Length
            ? whole.Array
            : data.ToArray();
}
