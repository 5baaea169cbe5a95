using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>Objects are selected from, scalars and enumerations are not.</summary>
internal static class LeafSelections
{
    public static void Check(ValidationContext context, FieldNode node, FieldModel? definition)
    {
        if (definition is null || definition.Type.Type.IsLeaf == node.SelectionSet is null)
        {
            return;
        }

        var message = node.SelectionSet is null
            ? $"Field \"{node.Name}\" of type \"{definition.Type}\" must have a selection of subfields. "
                + $"Did you mean \"{node.Name} {{ ... }}\"?"
            : $"Field \"{node.Name}\" must not have a selection since type \"{definition.Type}\" has no subfields.";
        context.Report(
            "sec-Leaf-Field-Selections",
            message,
            node,
            ("declaringType", definition.DeclaringType?.Name),
            ("field", node.Name),
            ("type", definition.Type.ToString()),
            ("responseName", node.ResponseName));
    }
}
