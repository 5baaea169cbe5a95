using System.Runtime.InteropServices;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>No field stands within itself more often than the server allows, fragments followed.</summary>
/// <remarks>
/// For each selection set it is counted how often each field stands on any one way down from it. Fragments are counted
/// once, the innermost first.
/// </remarks>
internal sealed class FieldCycles
{
    private readonly ValidationContext _context;
    private readonly Dictionary<string, Dictionary<string, int>> _fragments = new(StringComparer.Ordinal);

    private FieldCycles(ValidationContext context) => _context = context;

    public static void Check(ValidationContext context)
    {
        if (context.Settings.MaxFieldCycleDepth is null && context.Settings.FieldCycleDepths.Count == 0)
        {
            return;
        }

        var cycles = new FieldCycles(context);
        foreach (var fragment in context.Facts.InnermostFirst)
        {
            var type = context.Schema.Types.Find(fragment.Node.TypeCondition.Name);
            cycles._fragments[fragment.Node.Name] = cycles.Count(fragment.Node.SelectionSet, type);
        }

        foreach (var operation in context.Facts.Operations)
        {
            cycles.Count(operation.Node.SelectionSet, context.Schema.RootType(operation.Node.Operation));
        }
    }

    private Dictionary<string, int> Count(SelectionSetNode selectionSet, TypeModel? parent)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        HashSet<string>? spreads = null;
        foreach (var selection in selectionSet.Selections)
        {
            if (_context.IsFull)
            {
                break;
            }

            switch (selection)
            {
                case FieldNode { SelectionSet: not null } node
                    when parent is not null && _context.Schema.FindField(parent, node.Name) is { } definition:
                    counts = Merge(counts, CountField(node, definition));
                    break;
                case InlineFragmentNode fragment:
                    var type = fragment.TypeCondition is { } condition
                        ? _context.Schema.Types.Find(condition.Name)
                        : parent;
                    counts = Merge(counts, Count(fragment.SelectionSet, type));
                    break;
                case FragmentSpreadNode spread when (spreads ??= []).Add(spread.Name):
                    var found = _fragments[spread.Name];
                    if (_context.TryVisitFragments(found.Count))
                    {
                        counts = Merge(counts, new Dictionary<string, int>(found, StringComparer.Ordinal));
                    }

                    break;
            }
        }

        return counts;
    }

    private Dictionary<string, int> CountField(FieldNode node, FieldModel definition)
    {
        var counts = Count(node.SelectionSet!, definition.Type.Type);
        if (definition.IsIntrospection)
        {
            // the introspection has limits of its own
            return counts;
        }

        var coordinate = definition.Coordinate;
        ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(counts, coordinate, out _);
        count++;
        var limit = _context.Settings.FieldCycleDepths.TryGetValue(coordinate, out var own)
            ? own
            : _context.Settings.MaxFieldCycleDepth ?? int.MaxValue;
        if (count > limit)
        {
            _context.Refuse(
                ErrorCodes.FieldCycleTooDeep,
                "Maximum allowed coordinate cycle depth was exceeded.",
                node,
                ("cycleLimit", limit),
                ("coordinate", coordinate));
        }

        return counts;
    }

    /// <summary>The higher count of each field; both are used up.</summary>
    private static Dictionary<string, int> Merge(Dictionary<string, int> one, Dictionary<string, int> other)
    {
        var (larger, smaller) = one.Count >= other.Count ? (one, other) : (other, one);
        foreach (var (coordinate, count) in smaller)
        {
            ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(larger, coordinate, out _);
            known = Math.Max(known, count);
        }

        return larger;
    }
}
