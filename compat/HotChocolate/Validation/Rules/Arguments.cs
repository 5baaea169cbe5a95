using HotChocolate.Language;
using HotChocolate.Types.Model;

namespace HotChocolate.Validation.Rules;

/// <summary>Arguments exist, are given once, and none that is required is missing.</summary>
internal static class Arguments
{
    public static void CheckKnownAndUnique(
        ValidationContext context, ArgumentNode[] given, Members<InputValueModel>? known, string? coordinate)
    {
        foreach (var repeated in Repeats.Of(given, argument => argument.Name))
        {
            context.Report(
                "sec-Argument-Uniqueness",
                $"More than one argument with the same name in an argument set is ambiguous and invalid: "
                + $"`{repeated.Name}`.",
                repeated,
                ("argument", repeated.Name));
        }

        if (known is null)
        {
            return;
        }

        foreach (var argument in given)
        {
            if (known.Find(argument.Name) is null)
            {
                context.Report(
                    "sec-Argument-Names",
                    $"The argument `{argument.Name}` does not exist.",
                    argument,
                    ("coordinate", coordinate),
                    ("argument", argument.Name));
            }
        }
    }

    public static void CheckRequired(
        ValidationContext context,
        SyntaxNode owner,
        ArgumentNode[] given,
        Members<InputValueModel>? known,
        string? coordinate)
    {
        if (known is null)
        {
            return;
        }

        foreach (var argument in known.AsSpan())
        {
            if (argument.IsRequired && !Array.Exists(given, node => node.Name == argument.Name))
            {
                context.Report(
                    "sec-Required-Arguments",
                    $"The argument `{argument.Name}` is required.",
                    owner,
                    ("coordinate", coordinate),
                    ("argument", argument.Name));
            }
        }
    }
}
