namespace HotChocolate.Validation.Rules;

/// <summary>Finds what bears a name that one before it bears already.</summary>
internal static class Repeats
{
    // below this, comparing each with each is faster than hashing
    private const int FewEnough = 8;

    public static List<T> Of<T>(T[] items, Func<T, string> name)
    {
        if (items.Length <= FewEnough)
        {
            return FewOf(items, name);
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        return [.. items.Where(item => !names.Add(name(item)))];
    }

    private static List<T> FewOf<T>(T[] items, Func<T, string> name)
    {
        List<T>? repeated = null;
        for (var i = 1; i < items.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (name(items[i]) == name(items[j]))
                {
                    (repeated ??= []).Add(items[i]);
                    break;
                }
            }
        }

        return repeated ?? Empty<T>.List;
    }

    private static class Empty<T>
    {
        public static readonly List<T> List = [];
    }
}
