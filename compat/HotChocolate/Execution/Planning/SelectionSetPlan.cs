using System.Text;
using HotChocolate.Types.Model;

namespace HotChocolate.Execution.Planning;

/// <summary>What is selected of an object type, in the order of the response.</summary>
internal sealed class SelectionSetPlan
{
    private Selection[]? _resolved;

    public SelectionSetPlan(ObjectModel type, Selection[] selections)
    {
        Type = type;
        Selections = selections;
        TypeNameJson = Encoding.UTF8.GetBytes($"\"{type.Name}\"");
    }

    public ObjectModel Type { get; }

    public Selection[] Selections { get; }

    public byte[] TypeNameJson { get; }

    /// <summary>The fields that have to be resolved before the response is written.</summary>
    public Selection[] Resolved => _resolved ?? FindResolved();

    public bool IsPure => Resolved.Length == 0;

    private Selection[] FindResolved()
    {
        lock (this)
        {
            if (_resolved is null)
            {
                Selection[] resolved = [.. Selections.Where(selection => !selection.IsDeferred)];
                for (var i = 0; i < resolved.Length; i++)
                {
                    resolved[i].Slot = i;
                }

                Volatile.Write(ref _resolved, resolved);
            }

            return _resolved;
        }
    }
}
