namespace Orleans.Runtime;

/// <summary>Tells one activation of a grain from those before and after it.</summary>
public readonly struct ActivationId : IEquatable<ActivationId>
{
    private readonly Guid value;

    /// <summary>Takes the number.</summary>
    public ActivationId(Guid key) => value = key;

    /// <summary>Whether nothing was given.</summary>
    public bool IsDefault => value == Guid.Empty;

    /// <summary>A new one.</summary>
    public static ActivationId NewId() => new(Guid.NewGuid());

    /// <inheritdoc/>
    public bool Equals(ActivationId other) => value.Equals(other.value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ActivationId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => $"@{value:N}";

    /// <summary>Whether both are the same activation.</summary>
    public static bool operator ==(ActivationId left, ActivationId right) => left.Equals(right);

    /// <summary>Whether the activations differ.</summary>
    public static bool operator !=(ActivationId left, ActivationId right) => !left.Equals(right);
}
