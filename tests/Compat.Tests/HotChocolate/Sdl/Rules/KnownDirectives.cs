using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Every directive that is applied is defined, and for the place where it stands.</summary>
internal static class KnownDirectives
{
    public static void Check(SdlContext context)
    {
        foreach (var applied in context.Applied())
        {
            foreach (var directive in applied.Directives)
            {
                if (context.Directive(directive.Name) is not { } definition)
                {
                    context.Report($"The directive `@{directive.Name}` does not exist.", directive);
                }
                else if (!DirectiveLocationNames.Parse(definition.Locations).HasFlag(applied.Location))
                {
                    context.Report($"The directive `@{directive.Name}` may not stand here.", directive);
                }
            }
        }
    }
}
