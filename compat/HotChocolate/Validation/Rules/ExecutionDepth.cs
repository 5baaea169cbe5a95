using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>Operations nest fields no deeper than the server allows, fragments followed.</summary>
internal static class ExecutionDepth
{
    public static void Check(ValidationContext context)
    {
        foreach (var fragment in context.Facts.InnermostFirst)
        {
            fragment.Depth = Of(context, fragment.Node.SelectionSet, all: true);
        }

        foreach (var operation in context.Facts.Operations)
        {
            Check(context, operation.Node, context.Settings.MaxNesting);
        }

        if (context.Settings.MaxDepth is not { } limit)
        {
            return;
        }

        foreach (var fragment in context.Facts.InnermostFirst)
        {
            fragment.Depth = Of(context, fragment.Node.SelectionSet, all: false);
        }

        foreach (var operation in context.Facts.Operations)
        {
            Check(context, operation.Node, limit, all: false);
        }
    }

    private static void Check(ValidationContext context, OperationDefinitionNode operation, int limit, bool all = true)
    {
        var depth = Of(context, operation.SelectionSet, all);
        if (depth > limit)
        {
            context.Refuse(
                null,
                $"The GraphQL document has an execution depth of {depth} which exceeds the max allowed execution "
                + $"depth of {limit}.",
                operation,
                ("allowedExecutionDepth", limit),
                ("detectedExecutionDepth", depth));
        }
    }

    private static int Of(ValidationContext context, SelectionSetNode selectionSet, bool all)
    {
        var deepest = 0;
        foreach (var selection in selectionSet.Selections)
        {
            deepest = Math.Max(deepest, selection switch
            {
                FieldNode node => OfField(context, node, all),
                InlineFragmentNode fragment => Of(context, fragment.SelectionSet, all),
                FragmentSpreadNode spread => context.Facts.Fragments[spread.Name].Depth,
                _ => 0,
            });
        }

        return deepest;
    }

    private static int OfField(ValidationContext context, FieldNode node, bool all)
    {
        if (!all && context.Settings.SkipIntrospectionFields && node.Name.StartsWith("__", StringComparison.Ordinal))
        {
            return 0;
        }

        return 1 + (node.SelectionSet is null ? 0 : Of(context, node.SelectionSet, all));
    }
}
