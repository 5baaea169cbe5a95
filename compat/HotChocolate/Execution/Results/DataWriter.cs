using HotChocolate.Errors;
using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Running;
using HotChocolate.Types.Model;
using HotChocolate.Types.Scalars;

namespace HotChocolate.Execution.Results;

/// <summary>
/// Writes the data of a response while reading the fields that need nothing but their parent. A null that must not be
/// takes back what was written, up to the nearest parent that may be null.
/// </summary>
internal sealed partial class DataWriter(OperationExecution execution, ResponseBuffer target)
{
    private readonly ResponsePath _path = new();

    /// <summary>False when nulls propagate beyond the object; nothing of it is written then.</summary>
    public bool WriteObject(SelectionSetPlan set, object value, ObjectNode? node)
    {
        var start = target.Length;
        target.WriteByte((byte)'{');
        var selections = set.Selections;
        for (var i = 0; i < selections.Length; i++)
        {
            if (i > 0)
            {
                target.WriteByte((byte)',');
            }

            if (!WriteField(set, selections[i], value, node))
            {
                target.Truncate(start);
                return false;
            }
        }

        target.WriteByte((byte)'}');
        return true;
    }

    /// <summary>Writes one field with its name; false when a null propagates to its object.</summary>
    public bool WriteField(SelectionSetPlan set, Selection selection, object parent, ObjectNode? node)
    {
        target.Write(selection.NameJson);
        if (selection.IsTypeName)
        {
            target.Write(set.TypeNameJson);
            return true;
        }

        _path.Enter(selection.ResponseName);
        var written = selection.Slot >= 0 && node is not null
            ? WriteValue(selection, selection.Field.Type, node.Slots[selection.Slot])
            : WriteDeferred(selection, parent);
        _path.Depth--;
        return written;
    }

    private bool WriteDeferred(Selection selection, object parent)
    {
        var start = target.Length;
        object? value;
        try
        {
            var pure = selection.Runtime!.Pure!;
            var arguments = execution.ArgumentsOf(selection);
            if (selection.Leaf is not null && !selection.Field.Type.IsList)
            {
                return WriteLeaf(selection, pure.Write(target, parent, arguments));
            }

            value = pure.Get(parent, arguments);
        }
        catch (Exception e)
        {
            target.Truncate(start);
            foreach (var error in FieldErrors.Of(e))
            {
                Tell(error, selection);
            }

            return WriteNull(selection.Field.Type);
        }

        return WriteValue(selection, selection.Field.Type, value);
    }

    private bool WriteLeaf(Selection selection, LeafOutcome outcome)
    {
        if (outcome == LeafOutcome.Written)
        {
            return true;
        }

        if (outcome == LeafOutcome.Refused)
        {
            Tell(FieldValueErrors.InvalidLeaf(selection.Field, null), selection);
            return WriteNull(selection.Field.Type);
        }

        return WriteMissing(selection, selection.Field.Type);
    }

    private bool WriteValue(Selection selection, TypeRef type, object? value)
    {
        if (value is null)
        {
            return WriteMissing(selection, type);
        }

        if (value is Failed)
        {
            return WriteNull(type);
        }

        var inner = type.Nullable;
        var written = inner.Wrapper is not null ? WriteList(selection, inner.Of!, value)
            : selection.Leaf is { } leaf ? WriteLeaf(selection, leaf, value)
            : WriteComposite(selection, value);
        return written || WriteNull(type);
    }

    private bool WriteLeaf(Selection selection, LeafCodec leaf, object value)
    {
        var start = target.Length;
        try
        {
            if (leaf.TryWrite(target, value))
            {
                return true;
            }

            Tell(FieldValueErrors.InvalidLeaf(selection.Field, value), selection);
        }
        catch (Exception e)
        {
            target.Truncate(start);
            Tell(FieldErrors.Of(e)[0], selection);
        }

        return false;
    }

    private bool WriteComposite(Selection selection, object value)
    {
        if (value is ObjectNode node)
        {
            return WriteObject(node.Set, node.Value, node);
        }

        var type = selection.TypeOf(value, null);
        if (type is null)
        {
            Tell(FieldValueErrors.UnknownType(selection.Field, value), selection);
            return false;
        }

        return WriteObject(selection.SetFor(type), value, null);
    }

    /// <summary>A null that was given: an error where none may stand.</summary>
    private bool WriteMissing(Selection selection, TypeRef type)
    {
        if (type.IsNonNull)
        {
            Tell(FieldValueErrors.NonNull, selection);
        }

        return WriteNull(type);
    }

    private bool WriteNull(TypeRef type)
    {
        if (type.IsNonNull)
        {
            return false;
        }

        JsonOutput.WriteNull(target);
        return true;
    }

    private void Tell(IError error, Selection selection)
    {
        var placed = error.Path is null ? error.WithPath(_path.ToPath()) : error;
        execution.AddError(OperationExecution.WithLocation(placed, selection));
    }
}
