namespace ChiBo.Projections.Kernel;

/// <summary>Which part of a list: the first after a cursor, or the last before one.</summary>
public sealed record PageRequest
{
    public const int Most = 200;
    public const int Usual = 50;

    public int? First { get; init; }

    public string? After { get; init; }

    public int? Last { get; init; }

    public string? Before { get; init; }

    internal bool IsBackward => Last is not null;

    /// <summary>The cursor that it is read from; null for an end of the list.</summary>
    internal string? Place => IsBackward ? Before : After;

    public int Size => Math.Clamp(Last ?? First ?? Usual, 0, Most);
}
