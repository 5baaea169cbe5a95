using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>
/// Questions about the schema do not lead from type to type without end: a short document could ask for an answer of
/// any size.
/// </summary>
internal static class IntrospectionDepth
{
    private readonly record struct Depth(int Lists, int OfTypes);

    public static void Check(ValidationContext context)
    {
        var fragments = new Dictionary<string, Depth>(StringComparer.Ordinal);
        foreach (var fragment in context.Facts.InnermostFirst)
        {
            fragments[fragment.Node.Name] = Of(context, fragment.Node.SelectionSet, fragments);
        }

        foreach (var operation in context.Facts.Operations)
        {
            Of(context, operation.Node.SelectionSet, fragments);
        }
    }

    private static Depth Of(
        ValidationContext context, SelectionSetNode selectionSet, Dictionary<string, Depth> fragments)
    {
        var deepest = default(Depth);
        foreach (var selection in selectionSet.Selections)
        {
            var depth = selection switch
            {
                FieldNode node => OfField(context, node, fragments),
                InlineFragmentNode fragment => Of(context, fragment.SelectionSet, fragments),
                FragmentSpreadNode spread => fragments[spread.Name],
                _ => default,
            };
            deepest = new(Math.Max(deepest.Lists, depth.Lists), Math.Max(deepest.OfTypes, depth.OfTypes));
        }

        return deepest;
    }

    private static Depth OfField(ValidationContext context, FieldNode node, Dictionary<string, Depth> fragments)
    {
        var below = node.SelectionSet is null ? default : Of(context, node.SelectionSet, fragments);
        switch (node.Name)
        {
            case "fields" or "inputFields" or "interfaces" or "possibleTypes":
                return below with { Lists = below.Lists + 1 };
            case "ofType":
                return below with { OfTypes = below.OfTypes + 1 };
            case "__schema" or "__type":
                Judge(context, node, below);
                return default;
            default:
                return below;
        }
    }

    private static void Judge(ValidationContext context, FieldNode node, Depth depth)
    {
        // one level is no nesting yet
        if (depth.Lists > context.Settings.MaxIntrospectionListDepth + 1
            || depth.OfTypes > context.Settings.MaxOfTypeDepth)
        {
            context.Refuse(
                ErrorCodes.IntrospectionTooDeep, "Maximum allowed introspection depth exceeded.", node);
        }
    }
}
