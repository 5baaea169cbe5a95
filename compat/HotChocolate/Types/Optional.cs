namespace HotChocolate;

/// <summary>An input that tells null from absent.</summary>
public readonly struct Optional<T> : IEquatable<Optional<T>>, IOptional
{
    public Optional(T? value)
        : this(value, true)
    {
    }

    private Optional(T? value, bool hasValue)
    {
        Value = value;
        HasValue = hasValue;
    }

    /// <summary>What was given, or the default of the field.</summary>
    public T? Value { get; }

    object? IOptional.Value => Value;

    /// <summary>The client gave a value, though it may be null.</summary>
    public bool HasValue { get; }

    public bool IsEmpty => !HasValue;

    public static implicit operator Optional<T>(T value) => new(value);

    public static implicit operator T?(Optional<T> optional) => optional.Value;

    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    public static Optional<T> Empty(T? defaultValue = default) => new(defaultValue, false);

    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T?>.Default.Equals(Value, other.Value);

    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    public override int GetHashCode() => HasValue && Value is not null ? Value.GetHashCode() : 0;

    public override string ToString() => HasValue ? Value?.ToString() ?? "null" : "unspecified";
}
