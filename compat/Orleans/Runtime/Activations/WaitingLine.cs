using Orleans.Runtime.Calls;

namespace Orleans.Runtime;

/// <summary>Work in the order of its arrival, cheap to take from the front.</summary>
internal sealed class WaitingLine
{
    private ActivationWork?[] items = [];
    private int head;

    public int Count { get; private set; }

    public ActivationWork this[int index] => items[head + index]!;

    public void Add(ActivationWork work)
    {
        if (head + Count == items.Length)
        {
            var target = Count * 2 < items.Length ? items : new ActivationWork?[Math.Max(4, Count * 2)];
            Array.Copy(items, head, target, 0, Count);
            if (ReferenceEquals(target, items))
            {
                Array.Clear(items, Count, items.Length - Count);
            }

            items = target;
            head = 0;
        }

        items[head + Count++] = work;
    }

    public void RemoveAt(int index)
    {
        if (index == 0)
        {
            items[head++] = null;
            Count--;
        }
        else
        {
            Array.Copy(items, head + index + 1, items, head + index, Count - index - 1);
            items[head + --Count] = null;
        }

        if (Count == 0)
        {
            items = [];
            head = 0;
        }
    }

    public IReadOnlyList<ActivationWork> TakeAll()
    {
        var all = new ActivationWork[Count];
        Array.Copy(items, head, all, 0, Count);
        (items, head, Count) = ([], 0, 0);
        return all;
    }
}
