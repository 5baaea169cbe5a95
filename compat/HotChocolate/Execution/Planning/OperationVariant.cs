using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Planning;

/// <summary>
/// An operation for one outcome of its <c>@skip</c> and <c>@include</c>: what is left out is left out of the plan, so
/// execution never asks.
/// </summary>
internal sealed class OperationVariant
{
    /// <summary>Selection sets that are planned before any value asks for them.</summary>
    private const int MaxPlannedAhead = 2000;

    private readonly HashSet<string> _true;
    private int _plannedAhead;

    public OperationVariant(OperationPlan plan, HashSet<string> trueVariables)
    {
        Plan = plan;
        _true = trueVariables;
        Root = Collect(plan.RootType, [plan.Definition.SelectionSet]);
    }

    public OperationPlan Plan { get; }

    public SelectionSetPlan Root { get; }

    public bool MayPlanAhead() => Interlocked.Increment(ref _plannedAhead) <= MaxPlannedAhead;

    /// <summary>Merges what the sets select of the object type.</summary>
    public SelectionSetPlan Collect(ObjectModel type, SelectionSetNode[] sets)
    {
        var grouped = new OrderedDictionary<string, List<FieldNode>>(StringComparer.Ordinal);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        foreach (var set in sets)
        {
            Collect(type, set, grouped, visited);
        }

        var selections = new List<Selection>(grouped.Count);
        foreach (var (_, nodes) in grouped)
        {
            if (Plan.Schema.FindField(type, nodes[0].Name) is { } field)
            {
                selections.Add(new Selection(this, field, [.. nodes]));
            }
        }

        return new SelectionSetPlan(type, [.. selections]);
    }

    private void Collect(
        ObjectModel type,
        SelectionSetNode set,
        OrderedDictionary<string, List<FieldNode>> grouped,
        HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            if (!IsIncluded(selection.Directives))
            {
                continue;
            }

            switch (selection)
            {
                case FieldNode field:
                    if (!grouped.TryGetValue(field.ResponseName, out var nodes))
                    {
                        grouped.Add(field.ResponseName, nodes = []);
                    }

                    nodes.Add(field);
                    break;
                case InlineFragmentNode fragment when Applies(fragment.TypeCondition?.Name, type):
                    Collect(type, fragment.SelectionSet, grouped, visited);
                    break;
                case FragmentSpreadNode spread when visited.Add(spread.Name):
                    if (Plan.Fragments.TryGetValue(spread.Name, out var definition)
                        && Applies(definition.TypeCondition.Name, type))
                    {
                        Collect(type, definition.SelectionSet, grouped, visited);
                    }

                    break;
            }
        }
    }

    private bool Applies(string? condition, ObjectModel type) =>
        condition is null
        || condition == type.Name
        || (Plan.Schema.Types.Find(condition) is { IsAbstract: true } asked && Plan.Schema.IsPossibleType(asked, type));

    private bool IsIncluded(DirectiveNode[] directives)
    {
        foreach (var directive in directives)
        {
            var isSkip = directive.Name == "skip";
            if ((isSkip || directive.Name == "include") && IsTrue(directive) == isSkip)
            {
                return false;
            }
        }

        return true;
    }

    private bool IsTrue(DirectiveNode directive) =>
        Array.Find(directive.Arguments, argument => argument.Name == "if")?.Value switch
        {
            BooleanValueNode literal => literal.Value,
            VariableNode variable => _true.Contains(variable.Name),
            _ => false,
        };
}
