using HotChocolate.Language;

namespace HotChocolate.Validation.Merging;

/// <summary>Literals that say the same. The order of an object's fields says nothing.</summary>
internal static class SameValues
{
    // below this, looking for each field is faster than sorting
    private const int FewEnough = 8;

    public static bool Are(ValueNode one, ValueNode other) => (one, other) switch
    {
        (VariableNode a, VariableNode b) => a.Name == b.Name,
        (IntegerNode a, IntegerNode b) => a.Value == b.Value,
        (FloatValueNode a, FloatValueNode b) => a.Value == b.Value,
        (TextNode a, TextNode b) => a.Value == b.Value && a.Block == b.Block,
        (BooleanValueNode a, BooleanValueNode b) => a.Value == b.Value,
        (NullValueNode, NullValueNode) => true,
        (EnumValueNode a, EnumValueNode b) => a.Value == b.Value,
        (ListValueNode a, ListValueNode b) => AreItems(a.Items, b.Items),
        (ObjectValueNode a, ObjectValueNode b) => AreFields(a.Fields, b.Fields),
        _ => false,
    };

    private static bool AreItems(ValueNode[] one, ValueNode[] other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        for (var i = 0; i < one.Length; i++)
        {
            if (!Are(one[i], other[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreFields(ObjectFieldNode[] one, ObjectFieldNode[] other)
    {
        if (one.Length != other.Length)
        {
            return false;
        }

        if (one.Length <= FewEnough)
        {
            return Array.TrueForAll(one, given => Array.Exists(
                other, match => match.Name == given.Name && Are(given.Value, match.Value)));
        }

        var byName = other.DistinctBy(given => given.Name).ToDictionary(given => given.Name, StringComparer.Ordinal);
        return Array.TrueForAll(one, given =>
            byName.TryGetValue(given.Name, out var match) && Are(given.Value, match.Value));
    }
}
