using HotChocolate.Execution.Planning;

namespace HotChocolate.Execution.Running;

/// <summary>A value of the response below which fields have to be resolved.</summary>
internal abstract class Node(Node? parent, Selection? selection, int index)
{
    /// <summary>Where the value stands; made only for errors and for whoever asks.</summary>
    public Path Path =>
        parent is null ? Path.Root
        : index >= 0 ? parent.Path.Append(index)
        : parent.Path.Append(selection!.ResponseName);
}

/// <summary>An object and what its resolved fields have given.</summary>
internal sealed class ObjectNode(SelectionSetPlan set, object value, Node? parent, Selection? selection, int index)
    : Node(parent, selection, index)
{
    public SelectionSetPlan Set { get; } = set;

    public object Value { get; } = value;

    public object?[] Slots { get; } = new object?[set.Resolved.Length];

    /// <summary>State for the fields below.</summary>
    public System.Collections.Immutable.IImmutableDictionary<string, object?> ScopedState { get; set; } =
        System.Collections.Immutable.ImmutableDictionary<string, object?>.Empty;
}

/// <summary>A list of which some items are nodes.</summary>
internal sealed class ListNode(Node? parent, Selection? selection, int index, int count)
    : Node(parent, selection, index)
{
    public object?[] Items { get; } = new object?[count];
}

/// <summary>Stands where a field failed: its error is told already.</summary>
internal sealed class Failed
{
    public static Failed Instance { get; } = new();
}
