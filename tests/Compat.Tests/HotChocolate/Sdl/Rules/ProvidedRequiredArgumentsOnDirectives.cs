using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Directives are given every argument that they require.</summary>
internal static class ProvidedRequiredArgumentsOnDirectives
{
    public static void Check(SdlContext context)
    {
        foreach (var directive in context.Applied().SelectMany(applied => applied.Directives))
        {
            if (context.Directive(directive.Name) is not { } definition)
            {
                continue;
            }

            foreach (var argument in definition.Arguments.Where(IsRequired))
            {
                if (!Array.Exists(directive.Arguments, given => given.Name == argument.Name))
                {
                    context.Report(
                        $"The argument `{argument.Name}` of `@{directive.Name}` is required.", directive);
                }
            }
        }
    }

    private static bool IsRequired(InputValueDefinitionNode argument) =>
        argument is { Type: NonNullTypeNode, DefaultValue: null };
}
