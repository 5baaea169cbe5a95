namespace HotChocolate.Language;

/// <summary>
/// Where children wait until their parent knows how many they are: one growing buffer for the whole document instead
/// of a list for each node.
/// </summary>
internal struct NodeStack
{
    private SyntaxNode[] _waiting = new SyntaxNode[32];

    public NodeStack()
    {
    }

    public int Count { get; private set; }

    public void Push(SyntaxNode node)
    {
        if (Count == _waiting.Length)
        {
            Array.Resize(ref _waiting, Count * 2);
        }

        _waiting[Count++] = node;
    }

    /// <summary>Takes everything pushed since <see cref="Count"/> was <paramref name="start"/>.</summary>
    public T[] Take<T>(int start)
        where T : SyntaxNode
    {
        if (Count == start)
        {
            return [];
        }

        var taken = new T[Count - start];
        Array.Copy(_waiting, start, taken, 0, taken.Length);
        Count = start;
        return taken;
    }
}
