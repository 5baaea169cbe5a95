using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>Fragments have different names.</summary>
internal static class FragmentNames
{
    public static void Check(ValidationContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment
                && context.Facts.Fragments[fragment.Name].Node != fragment)
            {
                context.Report(
                    "sec-Fragment-Name-Uniqueness",
                    $"There are multiple fragments with the name `{fragment.Name}`.",
                    fragment,
                    ("fragment", fragment.Name));
            }
        }
    }
}
