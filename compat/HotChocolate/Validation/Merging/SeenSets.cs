using System.Runtime.CompilerServices;

namespace HotChocolate.Validation.Merging;

/// <summary>
/// The combinations of selection sets that were judged already. Fragments bring the same sets together again and
/// again; each combination needs to be judged once.
/// </summary>
internal sealed class SeenSets
{
    private readonly HashSet<object> _single = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<TypedSelectionSet[]> _combined = new(new SameNodes());

    /// <summary>True the first time.</summary>
    public bool Add(TypedSelectionSet[] sets) =>
        sets.Length == 1 ? _single.Add(sets[0].Node) : _combined.Add(sets);

    private sealed class SameNodes : IEqualityComparer<TypedSelectionSet[]>
    {
        public bool Equals(TypedSelectionSet[]? x, TypedSelectionSet[]? y)
        {
            if (x is null || y is null || x.Length != y.Length)
            {
                return x == y;
            }

            for (var i = 0; i < x.Length; i++)
            {
                if (x[i].Node != y[i].Node)
                {
                    return false;
                }
            }

            return true;
        }

        public int GetHashCode(TypedSelectionSet[] sets)
        {
            var hash = new HashCode();
            foreach (var set in sets)
            {
                hash.Add(RuntimeHelpers.GetHashCode(set.Node));
            }

            return hash.ToHashCode();
        }
    }
}
