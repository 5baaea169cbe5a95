using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>Each argument of a field or directive is defined once.</summary>
internal static class UniqueArgumentDefinitionNames
{
    public static void Check(SdlContext context)
    {
        foreach (var definition in context.Definitions)
        {
            switch (definition)
            {
                case DirectiveDefinitionNode directive:
                    Check(context, $"@{directive.Name}", directive.Arguments);
                    break;
                case ComplexTypeNode type:
                    foreach (var member in type.Fields)
                    {
                        Check(context, $"{type.Name}.{member.Name}", member.Arguments);
                    }

                    break;
            }
        }
    }

    private static void Check(SdlContext context, string owner, InputValueDefinitionNode[] arguments)
    {
        foreach (var group in arguments.GroupBy(argument => argument.Name).Where(group => group.Count() > 1))
        {
            context.Report($"The argument `{owner}({group.Key}:)` is defined more than once.", [.. group]);
        }
    }
}
