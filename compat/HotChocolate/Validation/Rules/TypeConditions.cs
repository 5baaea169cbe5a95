using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>Fragments are on types that exist and have fields.</summary>
internal static class TypeConditions
{
    /// <summary>The type of the fragment, or null where it can have no fields.</summary>
    public static TypeModel? Check(ValidationContext context, NamedTypeNode condition)
    {
        if (!context.Schema.Types.TryFind(condition.Name, out var type))
        {
            context.Report(
                "sec-Fragment-Spread-Type-Existence",
                $"Unknown type `{condition.Name}`.",
                condition,
                ("typeCondition", condition.Name));
            return null;
        }

        if (type.IsComposite)
        {
            return type;
        }

        context.Report(
            "sec-Fragments-On-Composite-Types",
            "Fragments can only be declared on unions, interfaces, and objects.",
            condition,
            ("typeCondition", condition.Name));
        return null;
    }
}
