namespace HotChocolate.Types.Model.Rules;

/// <summary>
/// No directive is applied to arguments of its own, directly or through other directives. That a type between them
/// closes the circle is tolerated, against the letter of the specification: every other server accepts such schemas.
/// </summary>
internal static class DirectiveCycleRule
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        foreach (var directive in schema.Directives.Where(directive => Reaches(schema, directive)))
        {
            errors.Add($"`@{directive.Name}` is defined with the help of itself.");
        }
    }

    private static bool Reaches(SchemaBuilder schema, DirectiveModel start)
    {
        var seen = new HashSet<DirectiveModel>();
        var open = new Stack<DirectiveModel>([start]);
        while (open.TryPop(out var current))
        {
            foreach (var next in Applied(schema, current).Where(seen.Add))
            {
                open.Push(next);
            }
        }

        return seen.Contains(start);
    }

    private static IEnumerable<DirectiveModel> Applied(SchemaBuilder schema, DirectiveModel user) => user.Arguments
        .SelectMany(argument => argument.Directives)
        .Select(applied => schema.Directives.Find(applied.Name))
        .OfType<DirectiveModel>();
}
