using HotChocolate.Language;

namespace HotChocolate.Validation.Rules;

/// <summary>An operation uses the variables that it defines, no others, and in fitting places.</summary>
internal static class VariableUses
{
    public static void Check(ValidationContext context)
    {
        foreach (var operation in context.Facts.Operations)
        {
            if (context.IsFull)
            {
                return;
            }

            Check(context, operation);
        }
    }

    private static void Check(ValidationContext context, OperationFacts operation)
    {
        var defined = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
        foreach (var variable in operation.Node.Variables)
        {
            defined[variable.Name] = variable;
        }

        var unused = new HashSet<string>(defined.Keys, StringComparer.Ordinal);
        foreach (var definition in Reachable(context, operation))
        {
            foreach (var usage in definition.Variables)
            {
                unused.Remove(usage.Node.Name);
                Check(context, operation.Node, usage, defined);
            }
        }

        foreach (var name in unused)
        {
            context.Report(
                "sec-All-Variables-Used",
                $"The following variables were not used: {name}.",
                defined[name],
                ("operation", operation.Node.Name),
                ("variable", name));
        }
    }

    private static void Check(
        ValidationContext context,
        OperationDefinitionNode operation,
        VariableUsage usage,
        Dictionary<string, VariableDefinitionNode> defined)
    {
        if (!defined.TryGetValue(usage.Node.Name, out var definition))
        {
            context.Report(
                "sec-All-Variable-Uses-Defined",
                $"The following variables were not declared: {usage.Node.Name}.",
                [usage.Node, operation],
                ("operation", operation.Name),
                ("variable", usage.Node.Name));
            return;
        }

        OneOfInputs.CheckVariable(context, usage, definition);
        if (usage.Type is { } type && !VariablePositions.Allow(definition, type, usage.HasLocationDefault))
        {
            context.Report(
                "sec-All-Variable-Usages-Are-Allowed",
                $"The variable `{definition.Name}` is not compatible with the type of the current location.",
                usage.Node,
                ("variable", definition.Name),
                ("variableType", definition.Type.ToString()),
                ("locationType", type.ToString()));
        }
    }

    /// <summary>The operation and every fragment that it reaches, each once.</summary>
    private static List<DefinitionFacts> Reachable(ValidationContext context, OperationFacts operation)
    {
        var visit = context.Facts.BeginVisit();
        var reached = new List<DefinitionFacts> { operation };
        for (var i = 0; i < reached.Count; i++)
        {
            foreach (var spread in reached[i].Spreads)
            {
                if (!context.TryFindFragment(spread.Name, out var fragment) || fragment.Visit == visit)
                {
                    continue;
                }

                // the first operation to come by pays nothing: all first visits together are the document
                var isRepeated = fragment.Visit > 0;
                fragment.Visit = visit;
                reached.Add(fragment);
                if (isRepeated && !context.TryVisitFragments(1 + fragment.Variables.Count + fragment.Spreads.Count))
                {
                    return reached;
                }
            }
        }

        return reached;
    }
}
