using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>The schema has a root type for the operation.</summary>
internal static class RootTypeExistence
{
    public static void Check(ValidationContext context, OperationDefinitionNode operation, ObjectModel? root)
    {
        if (root is null && context.Settings.RequireRootType)
        {
            context.Report(
                "sec-Operation-Type-Existence",
                $"The schema has no root type for a {operation.Operation.ToString().ToLowerInvariant()}.",
                operation);
        }
    }
}
