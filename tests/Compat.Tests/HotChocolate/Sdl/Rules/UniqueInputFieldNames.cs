using HotChocolate.Language;

namespace HotChocolate.Types.Sdl.Rules;

/// <summary>An object literal, in a default or an argument, has each field once.</summary>
internal static class UniqueInputFieldNames
{
    public static void Check(SdlContext context)
    {
        var values = context.InputValues().Select(value => value.DefaultValue)
            .Concat(context.Applied()
                .SelectMany(applied => applied.Directives)
                .SelectMany(directive => directive.Arguments)
                .Select(argument => argument.Value));
        foreach (var value in values)
        {
            Check(context, value);
        }
    }

    private static void Check(SdlContext context, ValueNode? value)
    {
        switch (value)
        {
            case ListValueNode list:
                foreach (var item in list.Items)
                {
                    Check(context, item);
                }

                break;
            case ObjectValueNode node:
                foreach (var group in node.Fields.GroupBy(member => member.Name).Where(group => group.Count() > 1))
                {
                    context.Report($"The field `{group.Key}` is given more than once.", [.. group]);
                }

                foreach (var member in node.Fields)
                {
                    Check(context, member.Value);
                }

                break;
        }
    }
}
