using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>A fragment can apply: some object is of its type and of the type around it.</summary>
internal static class PossibleSpreads
{
    public static void Check(ValidationContext context, SelectionNode spread, TypeModel? parent, TypeModel? type)
    {
        if (parent is not { IsComposite: true }
            || type is not { IsComposite: true }
            || parent == type
            || context.Schema.Overlap(parent, type))
        {
            return;
        }

        context.Report(
            "sec-Fragment-Spread-Is-Possible",
            "The parent type does not match the type condition on the fragment.",
            spread,
            ("type", parent.Name),
            ("typeCondition", type.Name));
    }
}
