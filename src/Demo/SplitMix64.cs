namespace ChiBo.Demo;

/// <summary>A small random generator of our own, so that a seed means the same bloc on every runtime.</summary>
internal sealed class SplitMix64(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 up to, but not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>One of the values, each as often as its weight says.</summary>
    public T Pick<T>(IReadOnlyList<(T Value, int Weight)> from)
    {
        var left = Below(from.Sum(f => f.Weight));
        foreach (var (value, weight) in from)
        {
            if ((left -= weight) < 0)
            {
                return value;
            }
        }

        throw new InvalidOperationException("Weights must be positive");
    }

    public T[] Shuffle<T>(IEnumerable<T> values)
    {
        T[] shuffled = [.. values];
        for (var i = shuffled.Length - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (shuffled[i], shuffled[j]) = (shuffled[j], shuffled[i]);
        }

        return shuffled;
    }

    // Steele, Lea and Flood: Fast splittable pseudorandom number generators (2014).
    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
