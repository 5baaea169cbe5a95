namespace Orleans.Serialization.Copying;

/// <summary>What one copy has met so far, so that shared and circular references stay what they are.</summary>
internal sealed class CopyContext
{
    private const int Few = 16;

    [ThreadStatic]
    private static CopyContext? spare;

    private readonly object[] originals = new object[Few];
    private readonly object[] copies = new object[Few];
    private Dictionary<object, object>? many;
    private int count;

    public static CopyContext Rent()
    {
        var context = spare ?? new CopyContext();
        spare = null;
        return context;
    }

    public void Return()
    {
        Array.Clear(originals, 0, Math.Min(count, Few));
        Array.Clear(copies, 0, Math.Min(count, Few));
        many = null;
        count = 0;
        spare = this;
    }

    public bool TryGet(object original, out object copy)
    {
        for (var i = 0; i < Math.Min(count, Few); i++)
        {
            if (ReferenceEquals(originals[i], original))
            {
                copy = copies[i];
                return true;
            }
        }

        if (many is not null && many.TryGetValue(original, out copy!))
        {
            return true;
        }

        copy = original;
        return false;
    }

    public void Record(object original, object copy)
    {
        if (count < Few)
        {
            originals[count] = original;
            copies[count] = copy;
        }
        else
        {
            (many ??= new(ReferenceEqualityComparer.Instance)).TryAdd(original, copy);
        }

        count++;
    }
}
