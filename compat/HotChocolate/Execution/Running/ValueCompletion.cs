using System.Collections;
using HotChocolate.Execution.Planning;
using HotChocolate.Resolvers;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Running;

/// <summary>
/// What is kept of a resolved value until the response is written: itself, or a node when something below it has to
/// be resolved.
/// </summary>
internal readonly struct ValueCompletion(OperationExecution execution, FieldTask task)
{
    private Selection Selection => task.Selection;

    /// <summary>Makes nodes as far down as resolvers are needed.</summary>
    public object? Complete(object? value, ObjectNode parent)
    {
        if (value is IError error)
        {
            task.ReportError(error);
            return Failed.Instance;
        }

        return value is null ? null : Complete(Selection.Field.Type.Nullable, value, parent, -1);
    }

    private object Complete(TypeRef type, object value, Node parent, int index)
    {
        if (type.Wrapper is not null)
        {
            return Selection.IsPureBelow
                ? Materialize(value)
                : CompleteList(type.Element.Nullable, value, parent, index);
        }

        if (Selection.IsPureBelow)
        {
            return value;
        }

        var concrete = Selection.TypeOf(value, task)
            ?? throw new GraphQLException(FieldValueErrors.UnknownType(Selection.Field, value));
        var set = Selection.SetFor(concrete);
        if (set.IsPure && Selection.Field.Type.Type.Runtime is not AbstractRuntime { NeedsContext: true })
        {
            return value;
        }

        var node = new ObjectNode(set, value, parent, Selection, index) { ScopedState = task.ScopedContextData };
        execution.Scheduler.Resolve(node);
        return node;
    }

    private ListNode CompleteList(TypeRef element, object value, Node parent, int index)
    {
        var items = AsList(value) ?? throw new GraphQLException(FieldValueErrors.NoList(Selection.Field, value));
        var node = new ListNode(parent, Selection, index, items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            node.Items[i] = items[i] is { } item ? Complete(element, item, node, i) : null;
        }

        return node;
    }

    /// <summary>Runs lazy lists now, while their services live.</summary>
    private static object Materialize(object value) => value is ICollection or string ? value : AsList(value) ?? value;

    private static IList? AsList(object value) => value switch
    {
        IList list => list,
        IEnumerable items and not string => items.Cast<object?>().ToArray(),
        _ => null,
    };
}
