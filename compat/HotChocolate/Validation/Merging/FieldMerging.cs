using System.Runtime.InteropServices;
using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Merging;

/// <summary>
/// Judges whether fields with one response name can be one field of the answer. Instead of every pair, all fields of
/// a name are held against the first of them: what must be alike is alike in all of them or not.
/// </summary>
/// <remarks>
/// Fields whose parents are different objects never meet in an answer: they need only the same shape. A field of an
/// interface or union may meet those of every object, so that it is judged together with each of them.
/// </remarks>
internal sealed class FieldMerging(ValidationContext context)
{
    private readonly SeenSets _sameFields = new();
    private readonly SeenSets _sameShapes = new();
    private readonly Stack<FieldGroups> _free = new();
    private readonly MergeBudget _budget = new(context);

    public void Check(SelectionSetNode selectionSet, TypeModel? type) =>
        Check([new TypedSelectionSet(selectionSet, type)], canMeet: true);

    private void Check(TypedSelectionSet[] sets, bool canMeet)
    {
        if (_budget.IsExhausted || context.IsFull || !(canMeet ? _sameFields : _sameShapes).Add(sets))
        {
            return;
        }

        var groups = _free.TryPop(out var free) ? free : new FieldGroups();
        var visit = context.Facts.BeginVisit();
        foreach (var set in sets)
        {
            groups.Collect(context, set, visit);
        }

        if (_budget.TrySpend(groups.Looked))
        {
            foreach (var (first, last) in groups.Groups)
            {
                if (first == last)
                {
                    CheckBelow([groups[first]], canMeet);
                }
                else
                {
                    var fields = new List<SelectedField>();
                    groups.CopyTo(first, fields);
                    CheckGroup(fields, canMeet);
                }
            }
        }

        groups.Clear();
        _free.Push(groups);
    }

    private void CheckGroup(List<SelectedField> fields, bool canMeet)
    {
        if (!AllLike(fields, MergeRules.SameShape))
        {
            return;
        }

        if (!canMeet || !HaveDifferentObjects(fields))
        {
            if (!canMeet || AllLike(fields, MergeRules.SameField))
            {
                CheckBelow(CollectionsMarshal.AsSpan(fields), canMeet);
            }

            return;
        }

        foreach (var parent in fields.Select(field => field.Parent).OfType<ObjectModel>().Distinct().ToArray())
        {
            var meeting = fields.FindAll(field => field.Parent == parent || field.Parent is not ObjectModel);
            if (_budget.TrySpend(meeting.Count) && AllLike(meeting, MergeRules.SameField))
            {
                CheckBelow(CollectionsMarshal.AsSpan(meeting), canMeet: true);
            }
        }

        CheckBelow(CollectionsMarshal.AsSpan(fields), canMeet: false);
    }

    private void CheckBelow(ReadOnlySpan<SelectedField> fields, bool canMeet)
    {
        var count = 0;
        foreach (var selected in fields)
        {
            count += selected.Node.SelectionSet is null ? 0 : 1;
        }

        if (count == 0)
        {
            return;
        }

        var below = new TypedSelectionSet[count];
        foreach (var selected in fields)
        {
            if (selected.Below is { } set)
            {
                below[^count--] = set;
            }
        }

        Check(below, canMeet);
    }

    private bool AllLike(List<SelectedField> fields, Func<SelectedField, SelectedField, bool> alike)
    {
        for (var i = 1; i < fields.Count; i++)
        {
            if (!alike(fields[0], fields[i]))
            {
                context.Report(
                    "sec-Field-Selection-Merging",
                    "Encountered fields for the same object that cannot be merged.",
                    [fields[0].Node, fields[i].Node],
                    ("declaringType1", fields[0].Parent?.Name),
                    ("declaringType2", fields[i].Parent?.Name),
                    ("responseName", fields[0].Node.ResponseName));
                return false;
            }
        }

        return true;
    }

    private static bool HaveDifferentObjects(List<SelectedField> fields)
    {
        TypeModel? seen = null;
        foreach (var selected in fields)
        {
            if (selected.Parent is ObjectModel parent)
            {
                if (seen is not null && seen != parent)
                {
                    return true;
                }

                seen = parent;
            }
        }

        return false;
    }
}
