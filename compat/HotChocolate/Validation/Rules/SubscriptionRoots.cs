using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>A subscription has one root field, which is always there and not the introspection's.</summary>
internal static class SubscriptionRoots
{
    private const string Section = "sec-Single-Root-Field";

    public static void Check(ValidationContext context)
    {
        foreach (var operation in context.Facts.Operations)
        {
            if (operation.Node.Operation == OperationType.Subscription && context.Schema.Subscription is not null)
            {
                Check(context, operation.Node);
            }
        }
    }

    private static void Check(ValidationContext context, OperationDefinitionNode operation)
    {
        var fields = new List<FieldNode>();
        var conditional = Collect(context, operation.SelectionSet, fields);
        if (fields.Any(root => root.ResponseName != fields[0].ResponseName))
        {
            context.Report(Section, "Subscription operations must have exactly one root field.", operation);
        }

        if (fields.Find(root => root.Name.StartsWith("__", StringComparison.Ordinal)) is { } introspection)
        {
            context.Report(
                Section, "Subscription must not select an introspection top level field.", [operation, introspection]);
        }

        if (conditional is not null)
        {
            context.Report(
                Section, "The root field of a subscription must not be conditional.", [operation, conditional]);
        }
    }

    /// <summary>Gathers the root fields; gives a selection that @skip or @include could leave out.</summary>
    private static SelectionNode? Collect(
        ValidationContext context, SelectionSetNode root, List<FieldNode> fields)
    {
        var visit = context.Facts.BeginVisit();
        SelectionNode? conditional = null;
        var open = new Stack<SelectionSetNode>([root]);
        while (open.TryPop(out var selectionSet))
        {
            foreach (var selection in selectionSet.Selections)
            {
                conditional ??= Array.Exists(selection.Directives, applied => applied.Name is "skip" or "include")
                    ? selection
                    : null;
                switch (selection)
                {
                    case FieldNode node:
                        fields.Add(node);
                        break;
                    case InlineFragmentNode fragment when Applies(context, fragment.TypeCondition):
                        open.Push(fragment.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when context.Facts.Fragments[spread.Name] is var fragment
                        && fragment.Visit != visit && Applies(context, fragment.Node.TypeCondition):
                        fragment.Visit = visit;
                        open.Push(fragment.Node.SelectionSet);
                        break;
                }
            }
        }

        return conditional;
    }

    private static bool Applies(ValidationContext context, NamedTypeNode? condition) =>
        condition is null
        || (context.Schema.Types.TryFind(condition.Name, out var type)
            && context.Schema.IsPossibleType(type, context.Schema.Subscription!));
}
