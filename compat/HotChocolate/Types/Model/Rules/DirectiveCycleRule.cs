using HotChocolate.Language;

namespace HotChocolate.Types.Model.Rules;

/// <summary>No directive is defined with the help of itself, through its arguments or the types that they take.</summary>
internal static class DirectiveCycleRule
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        foreach (var directive in schema.Directives)
        {
            if (Reaches(schema, directive))
            {
                errors.Add($"`@{directive.Name}` is defined with the help of itself.");
            }
        }
    }

    private static bool Reaches(SchemaBuilder schema, DirectiveModel start)
    {
        var seen = new HashSet<object>();
        var open = new Stack<object>([start]);
        while (open.TryPop(out var current))
        {
            foreach (var next in Uses(schema, current))
            {
                if (next == start)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }

    private static IEnumerable<object> Uses(SchemaBuilder schema, object user) => user switch
    {
        DirectiveModel directive => directive.Arguments.SelectMany(argument => Uses(schema, argument)),
        InputObjectModel input => Applied(schema, input.Directives)
            .Concat(input.Fields.SelectMany(member => Uses(schema, member))),
        EnumModel enumeration => Applied(schema, enumeration.Directives)
            .Concat(enumeration.Values.SelectMany(value => Applied(schema, value.Directives))),
        TypeModel type => Applied(schema, type.Directives),
        _ => [],
    };

    private static IEnumerable<object> Uses(SchemaBuilder schema, InputValueModel member) =>
        Applied(schema, member.Directives).Append(member.Type.Type);

    private static IEnumerable<object> Applied(SchemaBuilder schema, IEnumerable<DirectiveNode> directives) =>
        directives.Select(directive => schema.Directives.Find(directive.Name)).OfType<DirectiveModel>();
}
