namespace HotChocolate;

/// <summary>A value that may not have been given.</summary>
public interface IOptional
{
    object? Value { get; }

    bool HasValue { get; }
}
