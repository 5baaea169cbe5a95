using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>Fields of an object literal exist, are given once, and none that is required is missing.</summary>
internal static class InputFields
{
    public static void CheckUnique(ValidationContext context, ObjectValueNode node)
    {
        foreach (var repeated in Repeats.Of(node.Fields, given => given.Name))
        {
            context.Report(
                "sec-Input-Object-Field-Uniqueness",
                $"There can be only one input field named `{repeated.Name}`.",
                repeated,
                ("field", repeated.Name));
        }
    }

    public static void CheckKnown(ValidationContext context, ObjectValueNode node, InputObjectModel input)
    {
        foreach (var given in node.Fields)
        {
            if (input.Fields.Find(given.Name) is null)
            {
                context.Report(
                    "sec-Input-Object-Field-Names",
                    $"The specified input object field `{given.Name}` does not exist.",
                    given,
                    ("type", input.Name),
                    ("field", given.Name));
            }
        }
    }

    public static void CheckRequired(ValidationContext context, ObjectValueNode node, InputObjectModel input)
    {
        foreach (var required in input.Fields.AsSpan())
        {
            if (required.IsRequired && !Array.Exists(node.Fields, given => given.Name == required.Name))
            {
                context.Report(
                    "sec-Input-Object-Required-Fields",
                    $"`{required.Name}` is a required field and cannot be null.",
                    node,
                    ("field", required.Coordinate));
            }
        }
    }
}
