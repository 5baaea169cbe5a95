namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Directives are given only arguments that they have.</summary>
internal static class KnownArgumentNamesOnDirectives
{
    public static void Check(SdlContext context)
    {
        foreach (var directive in context.Applied().SelectMany(applied => applied.Directives))
        {
            if (context.Directive(directive.Name) is not { } definition)
            {
                continue;
            }

            foreach (var argument in directive.Arguments)
            {
                if (!Array.Exists(definition.Arguments, known => known.Name == argument.Name))
                {
                    context.Report(
                        $"The argument `{argument.Name}` does not exist on `@{directive.Name}`.", argument);
                }
            }
        }
    }
}
