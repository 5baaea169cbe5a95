using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Merging;

/// <summary>
/// The fields of some selection sets, fragments followed, those of one response name linked to one another in the
/// order of the document.
/// </summary>
internal sealed class FieldGroups
{
    private const int End = -1;

    private readonly List<SelectedField> _fields = [];
    private readonly List<int> _next = [];
    private readonly Dictionary<string, (int First, int Last)> _groups = new(StringComparer.Ordinal);
    private readonly Stack<TypedSelectionSet> _open = new();

    /// <summary>Selections looked at to find the fields: what collecting them cost.</summary>
    public int Looked { get; private set; }

    public Dictionary<string, (int First, int Last)>.ValueCollection Groups => _groups.Values;

    public void Clear()
    {
        _fields.Clear();
        _next.Clear();
        _groups.Clear();
        Looked = 0;
    }

    /// <summary>Adds the fields of the set, but not those of fragments that this visit has seen.</summary>
    public void Collect(ValidationContext context, TypedSelectionSet start, int visit)
    {
        _open.Push(start);
        while (_open.TryPop(out var set))
        {
            Looked += set.Node.Selections.Length;
            foreach (var selection in set.Node.Selections)
            {
                switch (selection)
                {
                    case FieldNode node:
                        Add(node, set.Type, set.Type is null ? null : context.Schema.FindField(set.Type, node.Name));
                        break;
                    case InlineFragmentNode fragment:
                        _open.Push(new(fragment.SelectionSet, TypeOf(context, fragment.TypeCondition) ?? set.Type));
                        break;
                    case FragmentSpreadNode spread
                        when context.TryFindFragment(spread.Name, out var fragment) && fragment.Visit != visit:
                        fragment.Visit = visit;
                        _open.Push(new(
                            fragment.Node.SelectionSet, TypeOf(context, fragment.Node.TypeCondition)));
                        break;
                }
            }
        }
    }

    /// <summary>The fields of one group, appended to <paramref name="fields"/>.</summary>
    public void CopyTo(int first, List<SelectedField> fields)
    {
        for (var i = first; i != End; i = _next[i])
        {
            fields.Add(_fields[i]);
        }
    }

    public SelectedField this[int index] => _fields[index];

    private void Add(FieldNode node, TypeModel? parent, FieldModel? definition)
    {
        var index = _fields.Count;
        _fields.Add(new SelectedField(node, parent, definition));
        _next.Add(End);
        if (_groups.TryGetValue(node.ResponseName, out var group))
        {
            _next[group.Last] = index;
            _groups[node.ResponseName] = group with { Last = index };
        }
        else
        {
            _groups.Add(node.ResponseName, (index, index));
        }
    }

    private static TypeModel? TypeOf(ValidationContext context, NamedTypeNode? condition) =>
        condition is null ? null : context.Schema.Types.Find(condition.Name);
}
