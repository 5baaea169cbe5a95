using System.Text;
using Orleans.Identity;

namespace Orleans.Runtime;

/// <summary>A piece of an identity: UTF-8 bytes with their hash worked out once.</summary>
public readonly struct IdSpan : IEquatable<IdSpan>, IComparable<IdSpan>
{
    private readonly byte[]? value;
    private readonly int hash;

    /// <summary>Takes the bytes as they are.</summary>
    public IdSpan(byte[] value)
    {
        this.value = value;
        hash = (int)XxHash.Compute(value);
    }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Value => value;

    /// <summary>Whether nothing was given.</summary>
    public bool IsDefault => value is null;

    /// <summary>The bytes of a text.</summary>
    public static IdSpan Create(string id) => new(Encoding.UTF8.GetBytes(id));

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> AsSpan() => value;

    /// <summary>The same number on every machine.</summary>
    public uint GetUniformHashCode() => (uint)hash;

    /// <inheritdoc/>
    public bool Equals(IdSpan other) =>
        ReferenceEquals(value, other.value) || (hash == other.hash && AsSpan().SequenceEqual(other.value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is IdSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => hash;

    /// <inheritdoc/>
    public int CompareTo(IdSpan other) => AsSpan().SequenceCompareTo(other.value);

    /// <inheritdoc/>
    public override string? ToString() => value is null ? "" : Encoding.UTF8.GetString(value);

    /// <summary>Whether both are the same bytes.</summary>
    public static bool operator ==(IdSpan a, IdSpan b) => a.Equals(b);

    /// <summary>Whether the bytes differ.</summary>
    public static bool operator !=(IdSpan a, IdSpan b) => !a.Equals(b);
}
