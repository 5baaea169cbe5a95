using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>What is selected is a field of its type.</summary>
internal static class KnownFields
{
    public static void Check(ValidationContext context, FieldNode node, TypeModel? parent, FieldModel? definition)
    {
        if (parent is { IsComposite: true } && definition is null)
        {
            context.Report(
                "sec-Field-Selections",
                $"The field `{node.Name}` does not exist on the type `{parent.Name}`.",
                node,
                ("type", parent.Name),
                ("field", node.Name),
                ("responseName", node.ResponseName));
        }
    }
}
