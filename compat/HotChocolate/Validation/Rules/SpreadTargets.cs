using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>What is spread is a fragment of the document, and can apply where it is spread.</summary>
internal static class SpreadTargets
{
    public static void Check(ValidationContext context, FragmentSpreadNode spread, TypeModel? parent)
    {
        if (context.TryFindFragment(spread.Name, out var fragment))
        {
            var type = context.Schema.Types.Find(fragment.Node.TypeCondition.Name);
            PossibleSpreads.Check(context, spread, parent, type);
        }
        else
        {
            context.Report(
                "sec-Fragment-Spread-Target-Defined",
                $"The specified fragment `{spread.Name}` does not exist.",
                spread,
                ("fragment", spread.Name));
        }
    }
}
