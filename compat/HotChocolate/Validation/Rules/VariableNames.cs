using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>An operation defines each variable once.</summary>
internal static class VariableNames
{
    public static void Check(ValidationContext context, OperationDefinitionNode operation)
    {
        foreach (var repeated in Repeats.Of(operation.Variables, variable => variable.Name))
        {
            context.Report(
                "sec-Variable-Uniqueness",
                $"A document containing operations that define more than one variable with the same name is "
                + $"invalid for execution: `{repeated.Name}`.",
                repeated,
                ("variable", repeated.Name));
        }
    }
}
