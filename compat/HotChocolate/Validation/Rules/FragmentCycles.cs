using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>No fragment contains itself.</summary>
/// <remarks>
/// A search in depth without recursion, because a document can chain as many fragments as it has room for. It also
/// leaves the fragments in the order in which what follows them needs no recursion either: the innermost first.
/// </remarks>
internal static class FragmentCycles
{
    private enum State : byte
    {
        Open = 1,
        Done,
    }

    public static void Check(ValidationContext context)
    {
        var states = new Dictionary<FragmentFacts, State>(context.Facts.Fragments.Count);
        var path = new Stack<(FragmentFacts Fragment, int Next)>();
        foreach (var start in context.Facts.Fragments.Values)
        {
            if (states.TryAdd(start, State.Open))
            {
                path.Push((start, 0));
                Search(context, states, path);
            }
        }
    }

    private static void Search(
        ValidationContext context,
        Dictionary<FragmentFacts, State> states,
        Stack<(FragmentFacts Fragment, int Next)> path)
    {
        while (path.TryPop(out var step))
        {
            var (fragment, next) = step;
            if (next == fragment.Spreads.Count)
            {
                states[fragment] = State.Done;
                context.Facts.InnermostFirst.Add(fragment);
                continue;
            }

            path.Push((fragment, next + 1));
            var spread = fragment.Spreads[next];
            if (!context.TryFindFragment(spread.Name, out var target))
            {
                continue;
            }

            if (states.TryAdd(target, State.Open))
            {
                path.Push((target, 0));
            }
            else if (states[target] == State.Open)
            {
                context.Facts.HasCycles = true;
                Report(context, spread, target);
            }
        }
    }

    private static void Report(ValidationContext context, FragmentSpreadNode spread, FragmentFacts target) =>
        context.Report(
            "sec-Fragment-Spreads-Must-Not-Form-Cycles",
            "The graph of fragment spreads must not form any cycles including spreading itself. Otherwise an "
            + "operation could infinitely spread or infinitely execute on cycles in the underlying data.",
            spread,
            ("fragment", target.Node.Name));
}
