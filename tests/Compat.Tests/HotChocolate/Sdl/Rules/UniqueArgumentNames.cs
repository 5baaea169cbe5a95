namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Directives are given each argument once.</summary>
internal static class UniqueArgumentNames
{
    public static void Check(SdlContext context)
    {
        foreach (var directive in context.Applied().SelectMany(applied => applied.Directives))
        {
            foreach (var group in directive.Arguments.GroupBy(argument => argument.Name).Where(g => g.Count() > 1))
            {
                context.Report($"The argument `{group.Key}` is given more than once.", [.. group]);
            }
        }
    }
}
