using System.Runtime.CompilerServices;
using HotChocolate.Types.Model;
using HotChocolate.Validation.Merging;

namespace HotChocolate.CostAnalysis;

/// <summary>What a part of an operation costs.</summary>
internal readonly record struct Cost(double Fields, double Types)
{
    public static Cost operator +(Cost one, Cost other) => new(one.Fields + other.Fields, one.Types + other.Types);
}

/// <summary>The same selection sets below a field that sizes its own fields the same way.</summary>
internal readonly struct CostKey(TypedSelectionSet[] sets, ListSizeModel? listSize, double size) : IEquatable<CostKey>
{
    private readonly TypedSelectionSet[] _sets = sets;
    private readonly ListSizeModel? _listSize = listSize;
    private readonly double _size = size;

    public bool Equals(CostKey other) =>
        ReferenceEquals(_listSize, other._listSize)
        && _size.Equals(other._size)
        && _sets.Length == other._sets.Length
        && _sets.Zip(other._sets).All(pair => pair.First.Node == pair.Second.Node);

    public override bool Equals(object? obj) => obj is CostKey other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(_size);
        foreach (var set in _sets)
        {
            hash.Add(RuntimeHelpers.GetHashCode(set.Node));
        }

        return hash.ToHashCode();
    }
}
