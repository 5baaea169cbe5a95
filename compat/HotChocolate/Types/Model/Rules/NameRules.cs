namespace HotChocolate.Types.Model.Rules;

/// <summary>Names are names, and two underscores are the introspection's.</summary>
internal static class NameRules
{
    public static void Check(SchemaBuilder schema, ICollection<SchemaError> errors)
    {
        foreach (var type in schema.Types.Where(type => !type.IsBuiltIn))
        {
            Check(type.Name, type.Name, errors);
            foreach (var (coordinate, name) in MemberNames(type))
            {
                Check(coordinate, name, errors);
            }
        }

        foreach (var directive in schema.Directives.Where(directive => !directive.IsBuiltIn))
        {
            Check($"@{directive.Name}", directive.Name, errors);
            foreach (var argument in directive.Arguments)
            {
                Check($"@{directive.Name}({argument.Name}:)", argument.Name, errors);
            }
        }
    }

    private static IEnumerable<(string Coordinate, string Name)> MemberNames(TypeModel type) => type switch
    {
        ComplexModel complex => complex.Fields.SelectMany(member => member.Arguments
            .Select(argument => ($"{type.Name}.{member.Name}({argument.Name}:)", argument.Name))
            .Prepend(($"{type.Name}.{member.Name}", member.Name))),
        EnumModel enumeration => enumeration.Values.Select(member => ($"{type.Name}.{member.Name}", member.Name)),
        InputObjectModel input => input.Fields.Select(member => ($"{type.Name}.{member.Name}", member.Name)),
        _ => [],
    };

    private static void Check(string coordinate, string name, ICollection<SchemaError> errors)
    {
        if (name.Length == 0 || char.IsAsciiDigit(name[0]) || name.Any(c => !char.IsAsciiLetterOrDigit(c) && c != '_'))
        {
            errors.Add($"`{coordinate}`: `{name}` is not a name.");
        }
        else if (name.StartsWith("__", StringComparison.Ordinal))
        {
            errors.Add($"`{coordinate}`: names that begin with two underscores are the introspection's.");
        }
    }
}
