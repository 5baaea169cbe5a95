using HotChocolate.Language;
using HotChocolate.Types;

namespace HotChocolate.Validation.Rules;

/// <summary>Directives exist, stand where they may, and stand there once unless they are repeatable.</summary>
internal static class AppliedDirectives
{
    public static void Check(
        ValidationContext context, SyntaxNode owner, DirectiveNode[] directives, DirectiveLocation location)
    {
        foreach (var directive in directives)
        {
            if (!context.Schema.Directives.TryFind(directive.Name, out var definition))
            {
                context.Report(
                    "sec-Directives-Are-Defined",
                    $"The specified directive `{directive.Name}` is not supported by the current schema.",
                    directive,
                    ("directive", directive.Name));
            }
            else if (!definition.Locations.HasFlag(location))
            {
                context.Report(
                    "sec-Directives-Are-in-Valid-Locations",
                    "The specified directive is not valid the current location.",
                    directive,
                    ("directive", directive.Name));
            }
        }

        foreach (var repeated in Repeats.Of(directives, directive => directive.Name))
        {
            if (context.Schema.Directives.Find(repeated.Name) is { IsRepeatable: false })
            {
                context.Report(
                    "sec-Directives-Are-Unique-per-Location",
                    "Only one of each directive is allowed per location.",
                    [repeated, owner],
                    ("directive", repeated.Name));
            }
        }
    }
}
