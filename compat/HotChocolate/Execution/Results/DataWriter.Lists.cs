using System.Collections;
using HotChocolate.Errors;
using HotChocolate.Execution.Planning;
using HotChocolate.Execution.Running;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Results;

/// <content>Lists and their items.</content>
internal sealed partial class DataWriter
{
    private bool WriteList(Selection selection, TypeRef element, object value)
    {
        var start = target.Length;
        var depth = _path.Depth;
        target.WriteByte((byte)'[');
        bool written;
        try
        {
            written = value switch
            {
                ListNode node => WriteItems(selection, element, node.Items),
                IList items => WriteItems(selection, element, items),
                IEnumerable items and not string => WriteItems(selection, element, items),
                _ => TellNoList(selection, value),
            };
        }
        catch (Exception e)
        {
            Tell(FieldErrors.Of(e)[0], selection);
            _path.Depth = depth;
            written = false;
        }

        if (!written)
        {
            target.Truncate(start);
            return false;
        }

        target.WriteByte((byte)']');
        return true;
    }

    private bool WriteItems(Selection selection, TypeRef element, IList items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!WriteItem(selection, element, items[i], i))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteItems(Selection selection, TypeRef element, IEnumerable items)
    {
        var i = 0;
        foreach (var item in items)
        {
            if (!WriteItem(selection, element, item, i++))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteItem(Selection selection, TypeRef element, object? item, int index)
    {
        if (index > 0)
        {
            target.WriteByte((byte)',');
        }

        var depth = _path.Depth;
        _path.Enter(index);
        var written = WriteValue(selection, element, item);
        _path.Depth = depth;
        return written;
    }

    private bool TellNoList(Selection selection, object value)
    {
        Tell(FieldValueErrors.NoList(selection.Field, value), selection);
        return false;
    }
}
