namespace HotChocolate.Validation.Rules;

/// <summary>Operations have different names, and one without a name stands alone.</summary>
internal static class OperationNames
{
    public static void Check(ValidationContext context)
    {
        var operations = context.Facts.Operations;
        if (operations.Count < 2)
        {
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var operation in operations)
        {
            if (operation.Node.Name is not { } name)
            {
                context.Report(
                    "sec-Lone-Anonymous-Operation",
                    "GraphQL allows a short-hand form for defining query operations when only that one operation "
                    + "exists in the document.",
                    operation.Node,
                    ("operations", operations.Count));
            }
            else if (!names.Add(name))
            {
                context.Report(
                    "sec-Operation-Name-Uniqueness",
                    $"The operation document contains multiple operations with the name `{name}`.",
                    operation.Node,
                    ("operation", name));
            }
        }
    }
}
