namespace HotChocolate.Validation.Rules;

/// <summary>Every fragment is reached from some operation.</summary>
internal static class UnusedFragments
{
    public static void Check(ValidationContext context)
    {
        var open = new Stack<DefinitionFacts>(context.Facts.Operations);
        while (open.TryPop(out var definition))
        {
            foreach (var spread in definition.Spreads)
            {
                if (context.TryFindFragment(spread.Name, out var fragment) && !fragment.IsUsed)
                {
                    fragment.IsUsed = true;
                    open.Push(fragment);
                }
            }
        }

        foreach (var fragment in context.Facts.Fragments.Values)
        {
            if (!fragment.IsUsed)
            {
                context.Report(
                    "sec-Fragments-Must-Be-Used",
                    $"The specified fragment `{fragment.Node.Name}` is not used within the current document.",
                    fragment.Node,
                    ("fragment", fragment.Node.Name));
            }
        }
    }
}
